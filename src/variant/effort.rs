//! What a variant changes: the effort of change, never summed with anything (MEASURES section 3).

use std::collections::{BTreeMap, BTreeSet};

use super::Lineage;
use crate::map::{Department, Id, Map, Posts, Role, Scope, TieKind};

/// How much a variant changes.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Effort {
    /// Departments that the variant creates.
    pub created: usize,
    /// Departments of the base that are there no more: dissolved, removed, or merged into another.
    pub dissolved: usize,
    /// Departments that stay and get another superior.
    pub moved: usize,
    /// Full-time posts of the departments that go or get another superior, and those newly seconded; the posts of units
    /// below a moved one keep their superior and are not counted. `None` where one of these departments does not say.
    pub staff_moved: Option<f64>,
    /// Responsibilities given, taken away, or with other roles; those that only follow their unit are not changed.
    pub responsibilities_changed: usize,
}

impl Effort {
    /// What leads from the base to the variant. Time O(size of both · log n).
    pub fn of(base: &Map, variant: &Map, lineage: &Lineage) -> Self {
        let (mut effort, mut staff) = (Self::default(), Some(0.0));
        let mut kept = BTreeSet::new();
        for (id, department) in base.departments() {
            match stays(id, variant, lineage) {
                Some((now, record)) => {
                    kept.insert(now.clone());
                    if has_another_superior(department, record, base, lineage) {
                        effort.moved += 1;
                        staff = plus(staff, department.staff);
                    }
                }
                None => {
                    effort.dissolved += 1;
                    staff = plus(staff, department.staff);
                }
            }
        }
        effort.created = variant.departments().filter(|(id, _)| !kept.contains(*id)).count();
        let seconded = |map: &Map| -> f64 {
            let ties = map.ties().filter(|tie| tie.kind == TieKind::Secondment);
            ties.filter_map(|tie| tie.staff).map(Posts::get).sum()
        };
        effort.staff_moved = staff.map(|staff| staff + (seconded(variant) - seconded(base)).max(0.0));
        effort.responsibilities_changed = responsibilities_changed(base, variant, lineage);
        effort
    }

    /// Departments created, dissolved and moved.
    pub fn departments(&self) -> usize {
        self.created + self.dissolved + self.moved
    }
}

/// What a department of the base is now, where it is still one of its own: under its id, or under the one that it
/// changed to.
fn stays<'a>(id: &'a Id, variant: &'a Map, lineage: &'a Lineage) -> Option<(&'a Id, &'a Department)> {
    let department = |id: &'a Id| variant.node(id).and_then(|node| Some((id, node.as_department()?)));
    department(id).or_else(|| {
        let mut heirs = lineage.heirs(id);
        // A changed id is remembered; what was dissolved into another unit is not.
        let heir = variant.was(id).filter(|now| heirs.next() == Some(now) && heirs.next().is_none())?;
        let alone = lineage.iter().filter(|(_, heirs)| heirs.contains(heir)).count() == 1;
        department(heir).filter(|_| alone)
    })
}

/// Whether the superior is another than the one of the base or what that one became.
fn has_another_superior(before: &Department, after: &Department, base: &Map, lineage: &Lineage) -> bool {
    match (&before.part_of, &after.part_of) {
        (Some(before), Some(after)) => {
            let became = lineage.heirs(before).any(|heir| heir == after);
            // Where the superior itself went without an heir, its own superior takes over without a move.
            let gone = lineage.heirs(before).next().is_none();
            let next = base.ancestors(before).skip(1).any(|above| lineage.heirs(above).any(|heir| heir == after));
            before != after && !became && !(gone && next)
        }
        (before, after) => before != after,
    }
}

fn plus(sum: Option<f64>, staff: Option<Posts>) -> Option<f64> {
    Some(sum? + staff?.get())
}

type Held<'a> = BTreeMap<(&'a Id, &'a Id, &'a Scope), BTreeSet<Role>>;

fn responsibilities_changed(base: &Map, variant: &Map, lineage: &Lineage) -> usize {
    let after: Held<'_> = variant
        .responsibilities()
        .map(|record| ((&record.unit, &record.field, &record.scope), record.roles.clone()))
        .collect();
    let mut before = Held::new();
    for record in base.responsibilities() {
        let field =
            Some(&record.field).filter(|field| variant.node(field).is_some()).or_else(|| variant.was(&record.field));
        let field = field.unwrap_or(&record.field);
        // Of the parts of a split unit, the one that holds the field now; else the first.
        let holds = |unit: &&Id| after.contains_key(&(*unit, field, &record.scope));
        let heir = lineage.heirs(&record.unit).find(holds).or_else(|| lineage.heirs(&record.unit).next());
        let key = (heir.unwrap_or(&record.unit), field, &record.scope);
        before.entry(key).or_default().extend(record.roles.iter().copied());
    }
    let altered = after.iter().filter(|(key, roles)| before.get(*key) != Some(*roles)).count();
    altered + before.keys().filter(|key| !after.contains_key(*key)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::map;
    use crate::variant::tests::tried;

    const TOWN: &str =
        "@d3 Division; @d2 Division; @so Office <d3 60; @asyl Section <so 9; @oa Office <d2 45; @abh Section <oa 18
        abh: aufenthalt FD; asyl: geld D; so: geld F";

    fn effort(actions: &str) -> Effort {
        let base = map(TOWN);
        let compiled = tried(&base, actions);
        assert_eq!(compiled.misfits().count(), 0);
        Effort::of(&base, &compiled.map, &compiled.lineage)
    }

    fn told(effort: Effort) -> (usize, usize, usize, Option<f64>, usize) {
        let Effort { created, dissolved, moved, staff_moved, responsibilities_changed } = effort;
        (created, dissolved, moved, staff_moved, responsibilities_changed)
    }

    #[test]
    fn nothing_is_nothing() {
        assert_eq!(told(effort("[]")), (0, 0, 0, Some(0.0), 0));
        assert_eq!(
            told(effort(r#"[ChangeId(id: "so", to: "amt-50"), Rename(id: "abh", name: "X")]"#)),
            (0, 0, 0, Some(0.0), 0)
        );
    }

    #[test]
    fn either_way_of_merging_is_the_same_effort() {
        let merge = |keep: bool| {
            let into = r#"into: (id: "ami", name: "AMI", part_of: "d3", rank: Office)"#;
            effort(&format!(r#"[Merge(units: ["abh", "asyl"], {into}, keep_sections: {keep})]"#))
        };
        assert_eq!(told(merge(false)), (1, 2, 0, Some(27.0), 0));
        assert_eq!(told(merge(true)), (1, 0, 2, Some(27.0), 0));
        assert_eq!(merge(true).departments(), merge(false).departments());
    }

    #[test]
    fn an_office_dissolved_into_a_new_one_is_no_other_name_of_it() {
        let both = r#"[AddDepartment(id: "neu", department: (name: "Neu", part_of: "d3", rank: Office)), Dissolve(id: "so", to: "neu")]"#;
        assert_eq!(told(effort(both)), (1, 1, 1, Some(69.0), 0));
    }

    #[test]
    fn moving_dissolving_assigning() {
        assert_eq!(told(effort(r#"[Move(id: "oa", under: "d3")]"#)), (0, 0, 1, Some(45.0), 0));
        assert_eq!(told(effort(r#"[Dissolve(id: "so", to: "oa")]"#)), (0, 1, 1, Some(69.0), 0));
        assert_eq!(told(effort(r#"[Remove(id: "so")]"#)), (0, 1, 0, Some(60.0), 1));
        let assigned = r#"[Assign(unit: "so", field: "geld", roles: []), Assign(unit: "oa", field: "geld", roles: [Lead]),
            Assign(unit: "abh", field: "aufenthalt", roles: [Lead])]"#;
        assert_eq!(told(effort(assigned)), (0, 0, 0, Some(0.0), 3));
        assert_eq!(effort(r#"[Move(id: "d2", under: "d3")]"#).staff_moved, None);
    }
}
