//! Where and for whom fields are open, told by value: which fields nobody delivers in one district, for one group.

use super::fields::FieldMeasures;
use crate::map::{Id, Map};

/// A value of a dimension with the fields that nobody delivers there, or not everywhere within.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenValue {
    /// The dimension.
    pub dimension: Id,
    /// The value.
    pub value: Id,
    /// The fields, by id.
    pub fields: Vec<Id>,
}

/// Every value of every dimension, in the order of the map. A field that nobody delivers at all is open at each value. Time
/// O(values * fields * gaps).
pub(super) fn open_values(map: &Map, fields: &[FieldMeasures]) -> Vec<OpenValue> {
    let values =
        map.dimensions().iter().flat_map(|(dimension, values)| values.iter().map(move |value| (dimension, value)));
    let told = values.map(|(dimension, value)| OpenValue {
        dimension: dimension.clone(),
        value: value.clone(),
        fields: fields.iter().filter(|field| is_open(field, dimension, value)).map(|field| field.id.clone()).collect(),
    });
    told.collect()
}

fn is_open(field: &FieldMeasures, dimension: &Id, value: &Id) -> bool {
    field.uncovered.iter().any(|gap| gap.0.get(dimension).is_none_or(|values| values.contains(value)))
}

#[cfg(test)]
mod tests {
    use crate::analysis::testing::{id, ids, map, today};
    use crate::analysis::{Asked, Family, Unheard, measure};
    use crate::map::{Id, Unwatched};

    #[test]
    fn by_value() {
        let text = "!alter jung alt; !bezirk mitte nord; a: f D bezirk=mitte, g D, h D alter=jung bezirk=nord; b: h D alter=alt, i F";
        let asked = Asked::families([Family::Coverage]);
        let open = measure(&map(text), today(), &asked, &Unwatched, &Unheard).unwrap().open_values.unwrap();
        let told: Vec<(Id, Vec<Id>)> = open.into_iter().map(|open| (open.value, open.fields)).collect();
        // f is open in the north for everybody, h in the centre for the young, i nowhere delivered
        let expected = [("jung", "f h i"), ("alt", "f i"), ("mitte", "h i"), ("nord", "f i")];
        assert_eq!(told, expected.map(|(value, fields)| (id(value), ids(fields))));
    }
}
