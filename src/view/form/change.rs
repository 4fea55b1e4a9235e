//! A value typed or chosen for an attribute becomes the actions that set it.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map as Object, Value};

use super::error::FormError;
use super::input;
use super::kind::{Kind, kind};
use super::rows::form_of;
use crate::map::{
    Action, Actor, ActorKind, Department, Field, Id, Map, Path, Programme, Record, Responsibility, SettingKey, Slot,
    Tie, Variant,
};

/// The actions that give an attribute of a record a new value; none where nothing changes.
///
/// `attribute` is the name of a [`Row`](super::Row). `input` is what was typed, or the values chosen; nothing clears the
/// attribute. Numbers and days are read in German and in English. Clearing the roles of a responsibility takes it away.
///
/// # Errors
/// Why the value is not taken; nothing is checked that [`Edit`](crate::edit::Edit) checks anyway.
///
/// # Examples
/// ```
/// use querschnitt::map::{Action, Map, Patch, SettingKey, Slot};
/// use querschnitt::view::form::change;
/// let actions = change(&Map::default(), &Slot::Setting(SettingKey::AsOf), "as_of", &["31.12.2027".to_owned()])?;
/// let Some(Action::SetMap(patch)) = actions.first() else { panic!() };
/// assert_eq!(patch.as_of, Patch::Set(Some("2027-12-31".parse()?)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn change(map: &Map, slot: &Slot, attribute: &str, input: &[String]) -> Result<Vec<Action>, FormError> {
    let form = form_of(map, slot).ok_or(FormError::NotThere)?;
    let kind = kind(form, attribute).ok_or(FormError::NotThere)?;
    let to = To { map, kind, attribute, input };
    if let Slot::Setting(key) = slot {
        return to.setting(key);
    }
    match (slot, map.record(slot).ok_or(FormError::NotThere)?) {
        (Slot::Node(id) | Slot::Path(id), _) if kind == Kind::OwnId => to.id(id),
        (Slot::Node(id), Record::Department(record)) => to.department(id, &record),
        (Slot::Node(id), Record::Actor(record)) => to.actor(id, &record),
        (Slot::Node(id), Record::Field(record)) => to.field(id, &record),
        (Slot::Path(id), Record::Path(record)) => to.path(id, &record),
        (Slot::Programme(id), Record::Programme(record)) => to.programme(id, &record),
        (Slot::Variant(id), Record::Variant(record)) => to.variant(id, &record),
        (_, Record::Responsibility(record)) => to.responsibility(&record),
        (_, Record::Tie(record)) => to.tie(&record),
        (Slot::Rule(rule), Record::Rule(record)) => {
            to.one(&record, |setting| Action::SetRule { rule: rule.clone(), setting })
        }
        (_, Record::Accepted(record)) => to.one(&record, Action::Accept),
        _ => Err(FormError::NotThere),
    }
}

/// What is to be set to what.
struct To<'a> {
    map: &'a Map,
    kind: Kind,
    attribute: &'a str,
    input: &'a [String],
}

impl To<'_> {
    /// The record with the new value.
    fn altered<T: Serialize + DeserializeOwned>(&self, record: &T) -> Result<T, FormError> {
        let mut json = serde_json::to_value(record).map_err(|_| FormError::NotThere)?;
        let value = input::value(self.map, self.kind, self.input, &json)?;
        put(&mut json, self.attribute, value);
        // Every value has been checked, so what is missing now is an attribute that every record needs.
        serde_json::from_value(json).map_err(|_| FormError::Required)
    }

    fn one<T>(&self, record: &T, action: impl FnOnce(T) -> Action) -> Result<Vec<Action>, FormError>
    where
        T: Serialize + DeserializeOwned + PartialEq,
    {
        let after = self.altered(record)?;
        Ok(if after == *record { Vec::new() } else { vec![action(after)] })
    }

    fn id(&self, id: &Id) -> Result<Vec<Action>, FormError> {
        let text = input::line(self.input);
        let to: Id = text.parse().map_err(|_| FormError::Id(text))?;
        Ok(if to == *id { Vec::new() } else { vec![Action::ChangeId { id: id.clone(), to }] })
    }

    fn department(&self, id: &Id, record: &Department) -> Result<Vec<Action>, FormError> {
        self.one(record, |after| match self.attribute {
            "name" => Action::Rename { id: id.clone(), name: after.name },
            "part_of" => Action::Move { id: id.clone(), under: after.part_of },
            _ => {
                let patch = Some(Box::new(record.patch_to(&after)));
                Action::Alter { id: id.clone(), department: patch, actor: None, field: None }
            }
        })
    }

    fn actor(&self, id: &Id, record: &Actor) -> Result<Vec<Action>, FormError> {
        self.one(record, |mut after| match self.attribute {
            "name" => Action::Rename { id: id.clone(), name: after.name },
            "part_of" => Action::Move { id: id.clone(), under: after.part_of },
            _ => {
                // Only a body can have what a body has.
                after.body = after.body.filter(|_| after.kind == ActorKind::Body);
                let patch = Some(Box::new(record.patch_to(&after)));
                Action::Alter { id: id.clone(), department: None, actor: patch, field: None }
            }
        })
    }

    fn field(&self, id: &Id, record: &Field) -> Result<Vec<Action>, FormError> {
        self.one(record, |after| match self.attribute {
            "name" => Action::Rename { id: id.clone(), name: after.name },
            "part_of" => Action::Move { id: id.clone(), under: after.part_of },
            _ => {
                let patch = Some(Box::new(record.patch_to(&after)));
                Action::Alter { id: id.clone(), department: None, actor: None, field: patch }
            }
        })
    }

    fn path(&self, id: &Id, record: &Path) -> Result<Vec<Action>, FormError> {
        self.one(record, |after| match self.attribute {
            "name" => Action::Rename { id: id.clone(), name: after.name },
            _ => Action::AlterPath { id: id.clone(), path: record.patch_to(&after) },
        })
    }

    fn programme(&self, id: &Id, record: &Programme) -> Result<Vec<Action>, FormError> {
        self.one(record, |after| Action::AlterProgramme { id: id.clone(), programme: record.patch_to(&after) })
    }

    fn variant(&self, id: &Id, record: &Variant) -> Result<Vec<Action>, FormError> {
        self.one(record, |after| Action::AlterVariant { id: id.clone(), variant: record.patch_to(&after) })
    }

    fn responsibility(&self, record: &Responsibility) -> Result<Vec<Action>, FormError> {
        let taken_away = Action::Assign(Responsibility { roles: std::collections::BTreeSet::new(), ..record.clone() });
        let cleared = self.attribute == "roles" && input::line(self.input).is_empty();
        if cleared {
            return Ok(vec![taken_away]);
        }
        let after = self.altered(record)?;
        self.moved(&record.slot(), &after.slot(), taken_away, (after != *record).then(|| Action::Assign(after.clone())))
    }

    fn tie(&self, record: &Tie) -> Result<Vec<Action>, FormError> {
        let untie = Action::Untie { from: record.from.clone(), to: record.to.clone(), kind: record.kind };
        let after = self.altered(record)?.ordered();
        self.moved(&record.slot(), &after.slot(), untie, (after != *record).then(|| Action::Tie(after.clone())))
    }

    /// A link whose ends change goes from its place and comes to another, which has to be free.
    fn moved(&self, from: &Slot, to: &Slot, gone: Action, come: Option<Action>) -> Result<Vec<Action>, FormError> {
        let Some(come) = come else { return Ok(Vec::new()) };
        if from == to {
            return Ok(vec![come]);
        }
        if self.map.record(to).is_some() {
            return Err(FormError::Taken);
        }
        Ok(vec![gone, come])
    }

    fn setting(&self, key: &SettingKey) -> Result<Vec<Action>, FormError> {
        match (self.kind, key) {
            (Kind::NewDimension, _) => {
                let line = input::line(self.input);
                if line.is_empty() {
                    return Ok(Vec::new());
                }
                let (id, values) = input::dimension(&line)?;
                Ok(vec![Action::SetDimension { id, values }])
            }
            (Kind::Values, SettingKey::Dimension(id)) => {
                let values = input::values(&input::line(self.input));
                let same = self.map.dimensions().get(id).is_some_and(|before| *before == values);
                Ok(if same { Vec::new() } else { vec![Action::SetDimension { id: id.clone(), values }] })
            }
            (Kind::Values, _) => Err(FormError::NotThere),
            _ => {
                let before = self.map.settings();
                let after = self.altered(before)?;
                Ok(if after == *before { Vec::new() } else { vec![Action::SetMap(before.patch_to(&after))] })
            }
        }
    }
}

/// Sets an attribute, or a part of one (`body.meets`); what is left without parts goes.
fn put(record: &mut Value, attribute: &str, value: Option<Value>) {
    let Value::Object(record) = record else { return };
    let Some((whole, part)) = attribute.split_once('.') else {
        set(record, attribute, value);
        return;
    };
    let mut parts = match record.remove(whole) {
        Some(Value::Object(parts)) => parts,
        _ => Object::new(),
    };
    set(&mut parts, part, value);
    if !parts.is_empty() {
        record.insert(whole.to_owned(), Value::Object(parts));
    }
}

fn set(record: &mut Object<String, Value>, attribute: &str, value: Option<Value>) {
    match value {
        Some(value) => record.insert(attribute.to_owned(), value),
        None => record.remove(attribute),
    };
}
