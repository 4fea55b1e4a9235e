//! Where something is: records of a map named by what they link.

use crate::map::{Expected, Map, SettingKey, Slot};
use crate::words::names::Names;
use crate::words::{Arg, Form, Words};

impl Words {
    /// The record of a slot: „Caritas in Wohnen (Bezirk Nord)“. Without a map ids stand for names.
    pub fn place(&self, slot: &Slot, map: Option<&Map>) -> String {
        self.place_of(slot, &Names::of(map))
    }

    pub(in crate::words) fn place_of(&self, slot: &Slot, names: &Names) -> String {
        let say = |what: &str, args: &[(&str, Arg)]| self.with(&format!("place-{what}"), args);
        match slot {
            Slot::Setting(SettingKey::Dimension(id)) => say("dimension", &[("name", self.dimension(id).into())]),
            Slot::Setting(key) => say("setting", &[("label", self.attribute(Form::Map, key.attribute()).into())]),
            Slot::Programme(id) => say("programme", &[("name", names.name_of(id.as_str()).into())]),
            Slot::Node(id) => self.with("quoted", &[("text", names.name_of(id.as_str()).into())]),
            Slot::Responsibility(unit, field, scope) => {
                let (unit, field) = (names.name_of(unit.as_str()), names.name_of(field.as_str()));
                let text = say("responsibility", &[("unit", unit.into()), ("field", field.into())]);
                if scope.is_everything() {
                    return text;
                }
                self.with("entry-value", &[("name", text.into()), ("value", self.scope(scope).into())])
            }
            Slot::Tie(a, b, kind) => {
                let (a, b) = (names.name_of(a.as_str()), names.name_of(b.as_str()));
                say("tie", &[("a", a.into()), ("b", b.into()), ("kind", self.word(*kind).into())])
            }
            Slot::Path(id) => say("path", &[("name", names.name_of(id.as_str()).into())]),
            Slot::Variant(id) => say("variant", &[("name", names.name_of(id.as_str()).into())]),
            Slot::Rule(rule) => say("rule", &[("rule", self.rule_name(rule).into())]),
            Slot::Accepted(rule, _) => say("accepted", &[("rule", self.rule_name(rule).into())]),
            Slot::Conflict(about) => {
                // a conflict about a conflict is told as what both are about
                let mut about = about;
                while let Slot::Conflict(inner) = &**about {
                    about = inner;
                }
                let place = self.place_of(about, names);
                say("conflict", &[("place", place.into())])
            }
        }
    }

    /// What an id ought to be: „eine Organisationseinheit“.
    pub(super) fn expected(&self, expected: &Expected) -> String {
        let id = match expected {
            Expected::Department => "department",
            Expected::Actor => "actor",
            Expected::Field => "field",
            Expected::Unit => "unit",
            Expected::Body => "body",
            Expected::Programme => "programme",
            Expected::Variant => "variant",
            Expected::Dimension => "dimension",
            Expected::ValueOf(dimension) => {
                return self.with("expected-value", &[("dimension", self.dimension(dimension).into())]);
            }
        };
        self.text(&format!("expected-{id}")).into_owned()
    }
}
