//! JSON objects whose keys stay in the order in which they are put.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// An object; a key with dots stands for a place within: `brokerage.z.liaison`. Keys of one object within follow one another.
#[derive(Debug, Clone, Default)]
pub(super) struct Object<'k>(Vec<(&'k str, Value)>);

impl<'k> FromIterator<(&'k str, Value)> for Object<'k> {
    fn from_iter<I: IntoIterator<Item = (&'k str, Value)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for entries in self.0.chunk_by(|(a, _), (b, _)| a.contains('.') && first_part(a) == first_part(b)) {
            match entries {
                [(key, value)] if !key.contains('.') => map.serialize_entry(key, value)?,
                _ => {
                    let within =
                        entries.iter().filter_map(|(key, value)| Some((key.split_once('.')?.1, value.clone())));
                    map.serialize_entry(first_part(entries[0].0), &within.collect::<Object<'_>>())?;
                }
            }
        }
        map.end()
    }
}

fn first_part(key: &str) -> &str {
    key.split_once('.').map_or(key, |(first, _)| first)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn keys_keep_their_order_and_dots_lead_within() {
        let object: Object<'_> =
            [("z", json!(1)), ("b.y", json!(2)), ("b.x.v", json!(null)), ("b.x.u", json!([3])), ("a", json!(true))]
                .into_iter()
                .collect();
        let text = serde_json::to_string(&object).unwrap();
        assert_eq!(text, r#"{"z":1,"b":{"y":2,"x":{"v":null,"u":[3]}},"a":true}"#);
        assert_eq!(serde_json::to_string(&Object::default()).unwrap(), "{}");
    }
}
