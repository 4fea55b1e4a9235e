//! One attribute as a phrase: „16 Stellen statt 15“, „ohne Kurzname (bisher VHS)“, „Funktionen zusätzlich Beratung“.

use serde_json::{Map as Object, Value};

use super::Teller;
use crate::map::{Basis, Certainty, Duty};
use crate::words::vocabulary::kebab;
use crate::words::{Arg, Form};

/// A record or patch as it is written: defaults are left out.
pub(super) type Written = Object<String, Value>;

/// Texts that people write at will: told in quotes.
const QUOTED: [&str; 3] = ["note", "description", "title"];

impl Teller<'_> {
    /// What becomes of an attribute, mostly in one phrase. `before` is the whole record so far, `None` where there is none or
    /// it is not known; `now` is `None` where the attribute is not given any more.
    pub(super) fn phrases(
        &self,
        form: Form,
        attribute: &'static str,
        before: Option<&Written>,
        now: Option<&Value>,
    ) -> Vec<String> {
        let old = before.and_then(|before| before.get(attribute));
        match (attribute, old, now) {
            ("body", old, Some(Value::Object(now))) => self.body(old.and_then(Value::as_object), now),
            ("body", Some(Value::Object(old)), None) => {
                vec![self.phrase(form, attribute, "gone", &[("old", self.body(None, old).join(", ").into())])]
            }
            ("participation", old, Some(Value::Array(now))) if now.is_empty() => {
                let old = old.and_then(|old| self.set(form, attribute, old)).map(|old| self.words.all_of(&old));
                let how = if old.is_some() { "emptied" } else { "none" };
                vec![self.phrase(
                    form,
                    attribute,
                    how,
                    &old.map(|old| ("old", old.into())).into_iter().collect::<Vec<_>>(),
                )]
            }
            ("steps", ..) => self.stations(list(old), list(now)),
            ("actions", ..) => self.variant_steps(list(old), list(now)),
            ("thresholds" | "rank_names", ..) => self.entries(form, attribute, old, now),
            ("steering" | "decides", ..) => {
                let how = if now.and_then(Value::as_bool) == Some(true) { "yes" } else { "no" };
                vec![self.phrase(form, attribute, how, &[])]
            }
            (_, Some(old), Some(now))
                if let (Some(old), Some(now)) = (self.set(form, attribute, old), self.set(form, attribute, now)) =>
            {
                vec![self.set_phrase(form, attribute, &old, &now)]
            }
            _ => vec![self.value_phrase(form, attribute, before, now)],
        }
    }

    /// The parts of a body that differ.
    fn body(&self, old: Option<&Written>, now: &Written) -> Vec<String> {
        let parts = Form::Body.attributes().iter();
        let parts = parts.filter(|part| old.and_then(|old| old.get(**part)) != now.get(**part));
        parts.flat_map(|part| self.phrases(Form::Body, part, old, now.get(*part))).collect()
    }

    /// Values with keys of their own, each told by itself.
    fn entries(&self, form: Form, attribute: &str, old: Option<&Value>, now: Option<&Value>) -> Vec<String> {
        let none = Written::new();
        let of = |value: Option<&'_ Value>| value.and_then(Value::as_object).cloned().unwrap_or_else(|| none.clone());
        let (old, now) = (of(old), of(now));
        let mut keys: Vec<&String> = now.keys().chain(old.keys().filter(|key| !now.contains_key(*key))).collect();
        keys.retain(|key| old.get(*key) != now.get(*key));
        let tell = |value: &Value| self.words.value_text(form, "", value, &self.names);
        keys.into_iter()
            .map(|key| {
                let label = self.words.entry_label(attribute, key);
                let (old, now) = (old.get(key).map(tell), now.get(key).map(tell));
                self.told(form, attribute, how(old.as_ref(), now.as_ref()), label, old, now)
            })
            .collect()
    }

    /// The values of an attribute that is a set, each in words.
    fn set(&self, form: Form, attribute: &str, value: &Value) -> Option<Vec<String>> {
        let tell = |value: &Value| self.words.value_text(form, attribute, value, &self.names);
        match (attribute, value) {
            ("functions" | "participation" | "tags" | "was", Value::Array(values)) => {
                Some(values.iter().map(tell).collect())
            }
            ("depends_on", Value::Object(entries)) => {
                let single =
                    |(key, value): (&String, &Value)| Value::Object(Written::from_iter([(key.clone(), value.clone())]));
                Some(entries.iter().map(single).map(|entry| tell(&entry)).collect())
            }
            _ => None,
        }
    }

    /// What comes to a set, what goes from it, else both sets.
    pub(super) fn set_phrase(&self, form: Form, attribute: &str, old: &[String], now: &[String]) -> String {
        let without = |these: &[String], those: &[String]| -> Vec<String> {
            these.iter().filter(|value| !those.contains(value)).cloned().collect()
        };
        let (added, gone) = (without(now, old), without(old, now));
        let all = |values: &[String]| {
            if values.is_empty() { self.words.text("none").into_owned() } else { self.words.all_of(values) }
        };
        match (added.as_slice(), gone.as_slice()) {
            (added, []) if !old.is_empty() => self.phrase(form, attribute, "more", &[("value", all(added).into())]),
            ([], gone) if !now.is_empty() => self.phrase(form, attribute, "less", &[("old", all(gone).into())]),
            _ => self.phrase(form, attribute, "changed", &[("value", all(now).into()), ("old", all(old).into())]),
        }
    }

    /// A plain value before and after.
    fn value_phrase(&self, form: Form, attribute: &str, before: Option<&Written>, now: Option<&Value>) -> String {
        let default = || self.default_of(form, attribute);
        let old = before
            .and_then(|before| before.get(attribute).map(|old| self.old_value(form, attribute, old)).or_else(default));
        let told = now.map(|now| self.new_value(form, attribute, now)).or_else(default);
        let label = self.words.label_within(form, attribute);
        let how = how(old.as_ref(), told.as_ref());
        // „Stärke 2,5“: without the label a bare number would say nothing
        let bare =
            attribute == "strength" && now.and_then(Value::as_f64).is_some_and(|n| ![1.0, 2.0, 3.0].contains(&n));
        self.told(form, if bare { "" } else { attribute }, how, label, old, told)
    }

    /// A value as it becomes; a text of several lines or words as it stands.
    fn new_value(&self, form: Form, attribute: &str, value: &Value) -> String {
        match (attribute, value) {
            ("staff" | "vacant" | "posts", Value::Number(number)) => {
                self.words.with("count-posts", &[("n", number.as_f64().unwrap_or(f64::NAN).into())])
            }
            (_, Value::String(text)) if !self.brief => self.text_value(form, attribute, text, str::to_owned),
            _ => self.old_value(form, attribute, value),
        }
    }

    /// A value as it was; a long text up to the last word that fits.
    fn old_value(&self, form: Form, attribute: &str, value: &Value) -> String {
        match value {
            Value::String(text) => self.text_value(form, attribute, text, crate::words::values::shortened),
            _ => self.words.value_text(form, attribute, value, &self.names),
        }
    }

    fn text_value(&self, form: Form, attribute: &str, text: &str, cut: fn(&str) -> String) -> String {
        let free = || {
            let text = cut(&crate::words::shown(text));
            if QUOTED.contains(&attribute) { self.words.with("quoted", &[("text", text.into())]) } else { text }
        };
        self.words.named_value(form, attribute, text, &self.names).unwrap_or_else(free)
    }

    /// What holds where an attribute is not given.
    fn default_of(&self, form: Form, attribute: &str) -> Option<String> {
        let word = match (form, attribute) {
            (_, "duty") => self.words.word(Duty::default()),
            (_, "basis") => self.words.word(Basis::default()),
            (_, "certainty") => self.words.word(Certainty::default()),
            (_, "strength") => self.words.text("strength-1"),
            _ => return None,
        };
        Some(word.into_owned())
    }

    fn told(
        &self,
        form: Form,
        attribute: &str,
        how: &str,
        label: String,
        old: Option<String>,
        now: Option<String>,
    ) -> String {
        let mut args = vec![("label", Arg::from(label))];
        args.extend(now.map(|value| ("value", value.into())));
        args.extend(old.map(|value| ("old", value.into())));
        self.message(form, attribute, how, &args)
    }

    fn phrase(&self, form: Form, attribute: &str, how: &str, more: &[(&'static str, Arg)]) -> String {
        let mut args = vec![("label", Arg::from(self.words.label_within(form, attribute)))];
        args.extend(more.iter().cloned());
        self.message(form, attribute, how, &args)
    }

    /// The message of an attribute of this record, else of the attribute, else of all.
    fn message(&self, form: Form, attribute: &str, how: &str, args: &[(&str, Arg)]) -> String {
        let attribute = kebab(attribute);
        let own = [format!("change-{}-{attribute}-{how}", form.key()), format!("change-{attribute}-{how}")];
        let id = own.into_iter().find(|id| self.words.has(id)).unwrap_or_else(|| format!("change-{how}"));
        self.words.with(&id, args)
    }
}

/// The entries of a list; none where there is none.
fn list(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// How an attribute becomes what it is.
fn how(old: Option<&String>, now: Option<&String>) -> &'static str {
    match (old, now) {
        (Some(_), Some(_)) => "changed",
        (Some(_), None) => "gone",
        (None, Some(_)) => "new",
        (None, None) => "cleared",
    }
}
