//! Lays the matrix out. Done once a revision and once per change of its options.

use std::collections::{BTreeMap, BTreeSet};

use super::cell::Cell;
use super::compare::compare;
use super::options::{Only, Options, Order};
use crate::map::{ActorKind, Day, Id, Map, Node};
use crate::variant::Fate;
use crate::view::active::responsibility_active;
use crate::view::contrast::{Against, node_of};
use crate::view::coverage::{Cover, covers};
use crate::view::order::sort_key;
use crate::view::outline::{Entry, Group, Key, Outline};
use crate::words::shown;

/// What a row stands for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowKey {
    /// A department or actor.
    Unit(Id),
    /// The heading of a kind of actors.
    Kind(ActorKind),
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it stands for.
    pub key: RowKey,
    /// How far it is moved in: how many shown rows it belongs to.
    pub depth: usize,
    /// Its name, safe to show.
    pub label: String,
    /// Its short name, safe to show; the name where it has none.
    pub short: String,
    /// The cells that are not empty, by the number of their column.
    pub cells: BTreeMap<usize, Cell>,
    /// What the variant shown makes of the unit.
    pub fate: Option<Fate>,
}

impl Row {
    /// The unit, unless it is a heading.
    pub fn unit(&self) -> Option<&Id> {
        if let RowKey::Unit(id) = &self.key { Some(id) } else { None }
    }

    /// In how many fields the unit takes part on the day.
    pub fn sum(&self) -> usize {
        self.cells.values().filter(|cell| !cell.roles.is_empty()).count()
    }
}

/// One column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// The field.
    pub field: Id,
    /// How many fields it is part of.
    pub depth: usize,
    /// Its name, safe to show.
    pub label: String,
    /// Its short name, safe to show; the name where it has none.
    pub short: String,
    /// Who leads it and whether it is delivered.
    pub cover: Cover,
    /// How many units take part in it on the day.
    pub sum: usize,
    /// What the variant shown makes of the field.
    pub fate: Option<Fate>,
}

/// The responsibility matrix.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Matrix {
    /// The rows in the order shown.
    pub rows: Vec<Row>,
    /// The columns: fields in the order of the outline.
    pub columns: Vec<Column>,
}

impl Matrix {
    /// The matrix of a map on a day; `outline` of the same map gives the order. Time O(n log n + records).
    pub fn new(map: &Map, day: Day, outline: &Outline, options: &Options) -> Self {
        Self::against(map, day, outline, options, None)
    }

    /// The same for the map of a variant held against its base: rows, columns and letters that the variant does not have stay.
    pub fn against(map: &Map, day: Day, outline: &Outline, options: &Options, against: Option<Against<'_>>) -> Self {
        let shown = Shown { map, against };
        let columns = columns(shown, day, outline);
        let number: BTreeMap<&Id, usize> = columns.iter().enumerate().map(|(at, column)| (&column.field, at)).collect();
        let mut cells: BTreeMap<&Id, BTreeMap<usize, Cell>> = BTreeMap::new();
        for record in map.responsibilities() {
            let Some(&column) = number.get(&record.field) else { continue };
            let cell = cells.entry(&record.unit).or_default().entry(column).or_default();
            cell.add(record, responsibility_active(map, record, day));
        }
        if let Some(against) = against {
            compare(&mut cells, against, day, &number);
        }
        let mut rows = match options.order {
            Order::Line => in_line(shown, outline, options, &mut cells),
            Order::Name | Order::Entries => flat(shown, outline, options, &mut cells),
        };
        match options.order {
            Order::Line => {}
            Order::Name => rows.sort_by_cached_key(|row| sort_key(&row.label)),
            Order::Entries => rows.sort_by_cached_key(|row| (std::cmp::Reverse(row.sum()), sort_key(&row.label))),
        }
        Self { rows, columns }
    }

    /// What a unit does in a field, by row and column; none if the cell is empty or not there.
    pub fn cell(&self, row: usize, column: usize) -> Option<&Cell> {
        self.rows.get(row)?.cells.get(&column)
    }

    /// The row of a unit, if it is shown.
    pub fn row_of(&self, unit: &Id) -> Option<usize> {
        self.rows.iter().position(|row| row.unit() == Some(unit))
    }

    /// The column of a field.
    pub fn column_of(&self, field: &Id) -> Option<usize> {
        self.columns.iter().position(|column| column.field == *field)
    }
}

/// The map that is shown, and the base it is held against.
#[derive(Clone, Copy)]
struct Shown<'a> {
    map: &'a Map,
    against: Option<Against<'a>>,
}

impl<'a> Shown<'a> {
    fn node(self, id: &Id) -> Option<&'a Node> {
        node_of(self.map, self.against, id)
    }
}

fn columns(shown_map: Shown<'_>, day: Day, outline: &Outline) -> Vec<Column> {
    let map = shown_map.map;
    let mut units: BTreeMap<&Id, BTreeSet<&Id>> = BTreeMap::new();
    for record in map.responsibilities().filter(|record| responsibility_active(map, record, day)) {
        units.entry(&record.field).or_default().insert(&record.unit);
    }
    let mut covers = covers(map, day);
    let entries = outline.entries().filter_map(|entry| Some((entry, entry.key.id()?)));
    entries
        .filter_map(|(entry, id)| {
            let field = shown_map.node(id)?.as_field()?;
            Some(Column {
                field: id.clone(),
                depth: entry.depth.saturating_sub(1),
                label: entry.label.clone(),
                short: shown(field.short.as_deref().unwrap_or(&field.name)).into_owned(),
                cover: covers.remove(id).unwrap_or_else(Cover::nothing),
                sum: units.get(id).map_or(0, BTreeSet::len),
                fate: entry.fate,
            })
        })
        .collect()
}

/// Cells of units by the number of their column.
pub(super) type Cells<'a> = BTreeMap<&'a Id, BTreeMap<usize, Cell>>;

/// The unit of an entry, if it is one that may be shown.
fn unit<'a>(shown: Shown<'_>, entry: &'a Entry, below: Option<&BTreeSet<&Id>>, options: &Options) -> Option<&'a Id> {
    let Key::Node(id) = &entry.key else { return None };
    let wanted = match (shown.node(id)?, &options.only) {
        (Node::Field(_), _) => false,
        (_, Only::All) => true,
        (_, Only::Below(_)) => below.is_some_and(|below| below.contains(id)),
        (node, Only::Departments) => node.as_department().is_some(),
        (node, Only::Actors) => node.as_actor().is_some(),
        (node, Only::Kind(kind)) => node.as_actor().is_some_and(|actor| actor.kind == *kind),
    };
    wanted.then_some(id)
}

fn below<'a>(map: &'a Map, options: &'a Options) -> Option<BTreeSet<&'a Id>> {
    if let Only::Below(id) = &options.only { Some(map.subtree(id).into_iter().collect()) } else { None }
}

/// Rows as in the outline. Who is left out takes the place in the depth along.
fn in_line(shown: Shown<'_>, outline: &Outline, options: &Options, cells: &mut Cells) -> Vec<Row> {
    let below = below(shown.map, options);
    let entries: Vec<&Entry> = outline.entries().collect();
    let mut keep: Vec<bool> = entries
        .iter()
        .map(|entry| match unit(shown, entry, below.as_ref(), options) {
            Some(id) => !options.hide_empty || cells.contains_key(id),
            None => false,
        })
        .collect();
    // Parents come before their children, so one pass backwards marks all that stands above something kept.
    for number in (0..entries.len()).rev() {
        if keep.get(number) == Some(&true)
            && let Some(parent) = entries.get(number).and_then(|entry| entry.parent())
            && let Some((mark, above)) = keep.get_mut(parent).zip(entries.get(parent))
        {
            *mark = *mark || is_context(shown.map, above, options);
        }
    }
    let mut depths: Vec<usize> = Vec::with_capacity(entries.len());
    let mut rows = Vec::new();
    for (entry, keep) in entries.iter().zip(keep) {
        let depth = entry.parent().and_then(|parent| depths.get(parent)).copied().unwrap_or(0);
        depths.push(depth + usize::from(keep));
        if keep {
            rows.push(row(shown, entry, depth, cells));
        }
    }
    rows
}

/// Whether an entry is shown for what stands below it, though it has nothing of its own.
fn is_context(map: &Map, entry: &Entry, options: &Options) -> bool {
    match &entry.key {
        Key::Group(Group::Kind(_)) => true,
        // Divisions say little about who does what; with rows to spare they are shown, hidden they cost no room.
        Key::Node(id) => {
            let above_offices = |rank| matches!(rank, crate::map::Rank::Head | crate::map::Rank::Division);
            let department = map.node(id).and_then(Node::as_department);
            let wanted = !matches!(options.only, Only::Below(_) | Only::Kind(_) | Only::Actors);
            wanted && department.is_none_or(|department| !above_offices(department.rank))
        }
        Key::Group(_) | Key::Path(_) | Key::Programme(_) => false,
    }
}

fn flat(shown: Shown<'_>, outline: &Outline, options: &Options, cells: &mut Cells) -> Vec<Row> {
    let below = below(shown.map, options);
    let units = outline.entries().filter(|entry| unit(shown, entry, below.as_ref(), options).is_some());
    let rows = units.map(|entry| row(shown, entry, 0, cells));
    rows.filter(|row| !options.hide_empty || !row.cells.is_empty()).collect()
}

fn row(shown_map: Shown<'_>, entry: &Entry, depth: usize, cells: &mut Cells) -> Row {
    let label = entry.label.clone();
    match &entry.key {
        Key::Group(Group::Kind(kind)) => {
            Row { key: RowKey::Kind(*kind), depth, short: label.clone(), label, cells: BTreeMap::new(), fate: None }
        }
        key => {
            let id = key.id();
            let short = id
                .and_then(|id| shown_map.node(id))
                .map_or_else(String::new, |node| shown(node.short_or_name()).into_owned());
            let cells = id.and_then(|id| cells.remove(id)).unwrap_or_default();
            let key = id.map_or(RowKey::Kind(ActorKind::Other), |id| RowKey::Unit(id.clone()));
            Row { key, depth, label, short, cells, fate: entry.fate }
        }
    }
}
