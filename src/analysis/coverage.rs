//! Who leads and who delivers each field, with what sub-fields inherit, and what is left open (SEMANTICS section 4).

use super::cells::{Cells, Cover};
use super::snapshot::{Held, Snapshot};
use crate::map::{Role, Scope};

/// One field on the day.
#[derive(Debug, Clone)]
pub struct FieldCover {
    /// Units (no bodies) that lead by a record of the field itself, rising.
    pub own_leads: Vec<u32>,
    /// Units (no bodies) that deliver by a record of the field itself, rising.
    pub own_deliverers: Vec<u32>,
    /// The field whose leads hold here: itself, else the nearest above that has some.
    pub leads_from: Option<u32>,
    /// The field whose deliverers hold here: itself, else the nearest above that has some.
    pub deliverers_from: Option<u32>,
    /// The field where a body is entered as lead and no unit: itself, or the nearest above with any lead.
    pub body_leads_from: Option<u32>,
    /// Whether a field below has a deliverer of its own.
    pub delivered_below: bool,
    /// For which cells somebody leads.
    pub lead: Cover,
    /// For which cells somebody delivers.
    pub delivery: Cover,
}

/// All fields on the day.
#[derive(Debug, Clone, Default)]
pub struct Coverage {
    fields: Vec<FieldCover>,
}

impl Coverage {
    /// Judges every field. Time O(responsibilities + cells).
    pub fn new(snapshot: &Snapshot<'_>) -> Self {
        let n = snapshot.fields.len();
        let mut fields: Vec<FieldCover> = (0..n as u32).map(|field| own(snapshot, field)).collect();
        for &field in snapshot.headings.preorder().iter().rev() {
            let below = &fields[field as usize];
            let delivered = below.delivered_below || !below.own_deliverers.is_empty();
            if let Some(heading) = snapshot.headings.parent(field)
                && delivered
            {
                fields[heading as usize].delivered_below = true;
            }
        }
        for &field in snapshot.headings.preorder() {
            inherit(snapshot, field, &mut fields);
        }
        Self { fields }
    }

    /// One field.
    pub fn field(&self, field: u32) -> &FieldCover {
        &self.fields[field as usize]
    }

    /// The units that lead a field: its own leads, else those it inherits.
    pub fn leads(&self, field: u32) -> &[u32] {
        self.field(field).leads_from.map_or(&[], |from| &self.field(from).own_leads)
    }

    /// The units that deliver a field: its own deliverers, else those it inherits.
    pub fn deliverers(&self, field: u32) -> &[u32] {
        self.field(field).deliverers_from.map_or(&[], |from| &self.field(from).own_deliverers)
    }

    /// Whether somebody delivers the field: itself, above or below.
    pub fn is_delivered(&self, field: u32) -> bool {
        self.field(field).deliverers_from.is_some() || self.field(field).delivered_below
    }
}

fn own(snapshot: &Snapshot<'_>, field: u32) -> FieldCover {
    let of = |holds: fn(&Held<'_>) -> bool| {
        Snapshot::distinct(snapshot.held_in(field).filter(|held| holds(held)).map(|held| held.unit))
    };
    FieldCover {
        own_leads: of(|held| held.leads()),
        own_deliverers: of(|held| held.delivers()),
        leads_from: None,
        deliverers_from: None,
        body_leads_from: None,
        delivered_below: false,
        lead: Cover::nothing(),
        delivery: Cover::nothing(),
    }
}

/// Completes a field whose heading is complete.
fn inherit(snapshot: &Snapshot<'_>, field: u32, fields: &mut [FieldCover]) {
    let heading = snapshot.headings.parent(field).map(|heading| &fields[heading as usize]);
    let own = &fields[field as usize];
    let (has_leads, has_deliverers) = (!own.own_leads.is_empty(), !own.own_deliverers.is_empty());
    let leads_from = if has_leads { Some(field) } else { heading.and_then(|heading| heading.leads_from) };
    let body_leads = snapshot.held_in(field).any(|held| held.by_body && held.has(Role::Lead));
    let body_leads_from = match (leads_from, body_leads) {
        (Some(_), _) => None,
        (None, true) => Some(field),
        (None, false) => heading.and_then(|heading| heading.body_leads_from),
    };
    let deliverers_from =
        if has_deliverers { Some(field) } else { heading.and_then(|heading| heading.deliverers_from) };
    let lead = match heading {
        Some(heading) if !has_leads => heading.lead.clone(),
        _ => cover(snapshot, field, |held| held.leads(), false),
    };
    let delivery = match (has_deliverers, own.delivered_below || deliverers_from.is_some()) {
        (true, _) => cover(snapshot, field, |held| held.delivers(), true),
        (false, true) => Cover::everything(),
        (false, false) => Cover::nothing(),
    };
    let own = &mut fields[field as usize];
    (own.leads_from, own.deliverers_from, own.body_leads_from) = (leads_from, deliverers_from, body_leads_from);
    (own.lead, own.delivery) = (lead, delivery);
}

/// What of the field's cells is covered: by its own records, else also by those above (and below).
fn cover(snapshot: &Snapshot<'_>, field: u32, holds: fn(&Held<'_>) -> bool, below: bool) -> Cover {
    let scopes = |field: u32| snapshot.held_in(field).filter(move |held| holds(held)).map(|held| &held.record.scope);
    let cells = Cells::of(snapshot.map.dimensions(), snapshot.held_in(field).map(|held| &held.record.scope));
    let own = cells.cover(scopes(field));
    if !own.has_gap() {
        return own;
    }
    let above = snapshot.headings.ancestors(field).flat_map(scopes);
    let tree = if below { snapshot.headings.tree(field) } else { &[] };
    let all: Vec<&Scope> = above.chain(tree.iter().flat_map(|&field| scopes(field))).collect();
    cells.cover(all)
}
