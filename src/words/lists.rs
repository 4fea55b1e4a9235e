//! Things told in a row: „A, B und C“, „A, B, C und 4 weitere“.

use super::Words;

/// How many a list names before it counts the rest.
const NAMED: usize = 3;

impl Words {
    /// All of them: „A, B und C“.
    pub fn all_of<T: AsRef<str>>(&self, items: &[T]) -> String {
        match items {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [first @ .., last] => {
                let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
                self.joined(&first.join(", "), last.as_ref())
            }
        }
    }

    /// Three of them and how many more: „A, B, C und 4 weitere“. A fourth one is named too.
    pub fn some_of<T: AsRef<str>>(&self, items: &[T]) -> String {
        // „und 1 weitere“ would be no shorter than the name itself
        if items.len() <= NAMED + 1 {
            return self.all_of(items);
        }
        let (named, more) = items.split_at(NAMED);
        let named: Vec<&str> = named.iter().map(AsRef::as_ref).collect();
        self.with("list-more", &[("first", named.join(", ").into()), ("n", more.len().into())])
    }

    fn joined(&self, first: &str, last: &str) -> String {
        self.with("list-and", &[("first", first.into()), ("last", last.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::Language;

    #[test]
    fn lists_name_three_and_count_the_rest() {
        let (german, english) = (Words::new(Language::De), Words::new(Language::En));
        let names = ["A", "B", "C", "D", "E"];
        assert_eq!(german.some_of(&names[..0]), "");
        assert_eq!(german.some_of(&names[..1]), "A");
        assert_eq!(german.some_of(&names[..2]), "A und B");
        assert_eq!(english.some_of(&names[..3]), "A, B and C");
        assert_eq!(german.some_of(&names[..4]), "A, B, C und D");
        assert_eq!(german.some_of(&names), "A, B, C und 2 weitere");
        assert_eq!(english.some_of(&names), "A, B, C and 2 more");
        assert_eq!(german.all_of(&names), "A, B, C, D und E");
    }
}
