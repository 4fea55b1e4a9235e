//! Who covers the fields, where they are open, what ends, and who needs to coordinate, in sentences.

use super::Teller;
use crate::analysis::{Family, FieldMeasures, PairState};
use crate::cli::out::text_of;
use crate::map::{Id, Scope};

impl Teller<'_> {
    pub(super) fn coordination(&self) -> String {
        let pairs = self.measures.pairs.as_ref().filter(|pairs| !pairs.is_empty() && self.tells(Family::Coordination));
        let Some(pairs) = pairs else { return String::new() };
        let counts = [
            ("n", pairs.len()),
            ("direct", pairs.count(PairState::Direct)),
            ("mediated", pairs.count(PairState::Mediated)),
            ("missing", pairs.count(PairState::Missing)),
        ];
        let counts = counts.map(|(name, count)| (name, count.into()));
        let mut lines = vec![format!("  {}", self.words.with("cli-analyse-pairs", &counts))];
        let mut missing: Vec<_> = pairs.iter().filter(|pair| pair.state == PairState::Missing).collect();
        missing.sort_by(|a, b| b.weight.cmp(&a.weight).then_with(|| (&a.a, &a.b).cmp(&(&b.a, &b.b))));
        if !missing.is_empty() {
            lines.push(format!("  {}", self.words.text("cli-analyse-missing")));
        }
        lines.extend(missing.iter().map(|pair| {
            let (weight, fields) = (self.words.count(pair.weight as usize), self.names(&pair.fields));
            format!("    {} – {} ({weight}): {fields}", self.name(&pair.a), self.name(&pair.b))
        }));
        text_of(lines)
    }

    pub(super) fn fields(&self) -> String {
        if !self.tells(Family::Coverage) {
            return String::new();
        }
        text_of(self.measures.fields.iter().flatten().map(|field| format!("  {}", self.field(field))))
    }

    fn field(&self, field: &FieldMeasures) -> String {
        let nobody = self.words.text("cli-analyse-nobody");
        let list = |ids: &[Id]| if ids.is_empty() { nobody.clone().into_owned() } else { self.names(ids) };
        let open: Vec<String> = field.uncovered.iter().map(|scope| self.words.scope(scope)).collect();
        let told = [
            ("field", self.name(&field.id).into()),
            ("leads", list(&field.leads).into()),
            ("deliverers", list(&field.deliverers).into()),
            ("open", open.join("; ").into()),
        ];
        // Where nobody delivers at all, „everywhere“ would say it twice.
        let gap = !open.is_empty() && !field.uncovered.iter().any(Scope::is_everything);
        self.words.with(if gap { "cli-analyse-field-gap" } else { "cli-analyse-field" }, &told)
    }

    /// Values of dimensions at which fields are open.
    pub(super) fn open_values(&self) -> String {
        let open = self.measures.open_values.iter().flatten().filter(|open| !open.fields.is_empty());
        let open = open.filter(|_| self.tells(Family::Coverage));
        text_of(open.map(|open| {
            let (dimension, value) = (open.dimension.as_str(), open.value.as_str());
            format!("  {dimension} {value}: {}", self.names(&open.fields))
        }))
    }

    /// Programmes and responsibilities that end within a year.
    pub(super) fn endings(&self) -> String {
        let Some(endings) = self.measures.endings.as_ref().filter(|_| self.tells(Family::Coverage)) else {
            return String::new();
        };
        let programmes = endings.programmes.iter().map(|end| {
            let name = self.map.programme(&end.id).map_or(end.id.as_str(), |programme| &programme.name);
            let name = crate::words::shown(name);
            format!("  {} {name}: {}", self.words.day(end.until), self.names(&end.fields))
        });
        let records = endings
            .records
            .iter()
            .map(|end| format!("  {} {}: {}", self.words.day(end.until), self.name(&end.unit), self.name(&end.field)));
        text_of(programmes.chain(records))
    }
}
