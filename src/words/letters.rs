//! The letters that stand for roles in a matrix: the language's own, or RACI.

use super::Words;
use crate::map::{Language, Role};

/// Which letters stand for roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Letters {
    /// The language's own: German F D M Z H K G W E, English L D C S H I F W E.
    #[default]
    Own,
    /// RACI: Lead A, Deliver R, Contribute S, Consult C, Inform I. Co-signing is Z here (its own English letter is
    /// taken); the rest keep the language's own.
    Raci,
}

impl Words {
    /// The letter of a role.
    pub fn role_letter(&self, role: Role, letters: Letters) -> char {
        letter(role, letters, self.language())
    }

    /// The role of a letter, small or capital.
    pub fn role_of_letter(&self, sign: char, letters: Letters) -> Option<Role> {
        let sign = sign.to_ascii_uppercase();
        Role::ALL.iter().copied().find(|role| letter(*role, letters, self.language()) == sign)
    }
}

fn letter(role: Role, letters: Letters, language: Language) -> char {
    let german = language == Language::De;
    match (letters, role) {
        (Letters::Raci, Role::Lead) => 'A',
        (Letters::Raci, Role::Deliver) => 'R',
        (Letters::Raci, Role::Contribute) => 'S',
        (Letters::Raci, Role::CoSign) => 'Z',
        (Letters::Raci, Role::Consult) => 'C',
        (Letters::Raci, Role::Inform) => 'I',
        (_, Role::Lead) => {
            if german {
                'F'
            } else {
                'L'
            }
        }
        (_, Role::Deliver) => 'D',
        (_, Role::Contribute) => {
            if german {
                'M'
            } else {
                'C'
            }
        }
        (_, Role::CoSign) => {
            if german {
                'Z'
            } else {
                'S'
            }
        }
        (_, Role::Consult) => 'H',
        (_, Role::Inform) => {
            if german {
                'K'
            } else {
                'I'
            }
        }
        (_, Role::Fund) => {
            if german {
                'G'
            } else {
                'F'
            }
        }
        (_, Role::Supervise) => 'W',
        (_, Role::Decide) => 'E',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_come_home() {
        for language in Language::ALL {
            let words = Words::new(*language);
            for letters in [Letters::Own, Letters::Raci] {
                for role in Role::ALL {
                    let sign = words.role_letter(*role, letters);
                    assert_eq!(words.role_of_letter(sign.to_ascii_lowercase(), letters), Some(*role));
                }
                assert_eq!(words.role_of_letter('x', letters), None);
            }
        }
    }

    #[test]
    fn letters_are_those_of_the_design() {
        let row = |language, letters| -> String {
            let words = Words::new(language);
            Role::ALL.iter().map(|role| words.role_letter(*role, letters)).collect()
        };
        assert_eq!(row(Language::De, Letters::Own), "FDMZHKGWE");
        assert_eq!(row(Language::En, Letters::Own), "LDCSHIFWE");
        assert_eq!(row(Language::De, Letters::Raci), "ARSZCIGWE");
        assert_eq!(row(Language::En, Letters::Raci), "ARSZCIFWE");
    }
}
