//! One pass over the elements: an open node or edge gathers its data, everything else is passed over.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use super::keys::{Key, Keys, key};
use crate::exchange::table::Row;
use crate::exchange::{Attribute, Fault, Place, Table, Wrong};

/// How many elements may be open at once.
const DEEPEST: usize = 256;

/// The state of the pass.
pub(super) struct Reader<'t> {
    text: &'t str,
    xml: quick_xml::Reader<&'t [u8]>,
    /// The last byte whose place was asked for, and its place.
    last: (usize, Place),
    /// The names of the open elements, without prefixes.
    open: Vec<String>,
    keys: Keys,
    /// The key whose declaration is open.
    declared: Option<String>,
    /// Whether a graph has begun, and whether its edges have a direction.
    graph: Option<bool>,
    /// The open node or edge.
    row: Option<(Kind, Row)>,
    /// The key of the open `<data>`.
    data: Option<String>,
    /// The characters of the open `<data>` or `<default>`.
    gathered: String,
    table: Table,
    faults: Vec<Fault>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Node,
    Edge,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            xml: quick_xml::Reader::from_str(text),
            last: (0, Place { line: 1, column: 1 }),
            open: Vec::new(),
            keys: Keys::new(),
            declared: None,
            graph: None,
            row: None,
            data: None,
            gathered: String::new(),
            table: Table::default(),
            faults: Vec::new(),
        }
    }

    /// Reads to the end. Time O(bytes).
    pub(super) fn read(mut self) -> Result<Table, Vec<Fault>> {
        loop {
            let at = self.at();
            let event = match self.xml.read_event() {
                Ok(event) => event,
                Err(error) => {
                    let place = self.place(usize::try_from(self.xml.error_position()).unwrap_or(at).max(at));
                    self.stop(place, Wrong::Xml(error.to_string()));
                    break;
                }
            };
            let place = self.place(at);
            match event {
                Event::Start(element) => self.start(&element, place),
                Event::Empty(element) => {
                    self.start(&element, place);
                    self.end();
                }
                Event::End(_) => self.end(),
                Event::Text(text) => self.gather(&text.xml10_content()),
                Event::CData(text) => self.gather(&text.xml10_content()),
                Event::GeneralRef(entity) => self.entity(&entity, place),
                Event::DocType(_) => self.stop(place, Wrong::Doctype),
                Event::Eof => break,
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
            if self.faults.last().is_some_and(|fault| ends_the_pass(&fault.wrong)) {
                break;
            }
        }
        if self.faults.is_empty() && !self.open.is_empty() {
            let place = self.place(self.text.len());
            self.stop(place, Wrong::Xml(format!("</{}>", self.open.last().map_or("", String::as_str))));
        }
        if self.faults.is_empty() && self.graph.is_none() {
            self.stop(Place { line: 1, column: 1 }, Wrong::NoGraph);
        }
        if self.faults.is_empty() { Ok(self.table) } else { Err(self.faults) }
    }

    fn at(&self) -> usize {
        usize::try_from(self.xml.buffer_position()).unwrap_or(usize::MAX).min(self.text.len())
    }

    /// The line and the character of a byte. As it is asked for in rising order, all calls together pass over the text once.
    fn place(&mut self, at: usize) -> Place {
        let (from, mut place) = self.last;
        for letter in self.text.get(from..at).unwrap_or_default().chars() {
            place = match letter {
                '\n' => Place { line: place.line + 1, column: 1 },
                _ => Place { column: place.column + 1, ..place },
            };
        }
        self.last = (from.max(at), place);
        place
    }

    fn stop(&mut self, place: Place, wrong: Wrong) {
        self.faults.push(Fault::new(place, wrong));
    }

    fn start(&mut self, element: &BytesStart<'_>, place: Place) {
        let name = element.local_name().into_inner().to_owned();
        if self.open.len() >= DEEPEST {
            return self.stop(place, Wrong::TooDeep(DEEPEST));
        }
        // what stands inside data is a drawing or a list of some program: only its label counts
        if self.data.is_none() {
            if self.open.is_empty() && name != "graphml" {
                return self.stop(place, Wrong::NoGraph);
            }
            match name.as_str() {
                "graph" => self.begin_graph(element, place),
                "node" => self.begin(Kind::Node, element, &[("id", Attribute::Id)], place),
                "edge" => {
                    let ends = [("source", Attribute::From), ("target", Attribute::To)];
                    self.begin(Kind::Edge, element, &ends, place);
                }
                "hyperedge" => self.stop(place, Wrong::Hyperedge),
                "port" => self.stop(place, Wrong::Port),
                "key" => self.declare(element, place),
                "default" => self.gathered.clear(),
                "data" => self.begin_data(element, place),
                _ => {}
            }
        } else if name == "NodeLabel" {
            self.gathered.clear();
        }
        self.open.push(name);
    }

    fn end(&mut self) {
        let Some(name) = self.open.pop() else { return };
        match name.as_str() {
            "default" => {
                if let Some(key) = self.declared.as_ref().and_then(|id| self.keys.get_mut(id)) {
                    self.gathered.trim().clone_into(&mut key.default);
                }
            }
            "key" => self.declared = None,
            "NodeLabel" => self.say(),
            "data" => {
                self.say();
                self.data = None;
            }
            "node" | "edge" if self.data.is_none() => self.finish(),
            _ => {}
        }
    }

    fn gather(&mut self, text: &str) {
        if let Some("data" | "default" | "NodeLabel") = self.open.last().map(String::as_str) {
            self.gathered.push_str(text);
        }
    }

    /// An entity in the text: the five of XML and numbers of characters.
    fn entity(&mut self, entity: &quick_xml::events::BytesRef<'_>, place: Place) {
        let name = entity.xml10_content();
        let letter = match (entity.resolve_char_ref(), name.as_ref()) {
            (Ok(Some(letter)), _) => letter,
            (_, "amp") => '&',
            (_, "lt") => '<',
            (_, "gt") => '>',
            (_, "quot") => '"',
            (_, "apos") => '\'',
            _ => return self.stop(place, Wrong::Entity(name.into_owned())),
        };
        self.gather(letter.encode_utf8(&mut [0; 4]));
    }

    /// An attribute of an element; empty where it is not there.
    fn attribute(&mut self, element: &BytesStart<'_>, name: &str, place: Place) -> String {
        let found = element.try_get_attribute(name).map_err(|error| error.to_string());
        let value = found.and_then(|found| {
            let value = found.map(|found| found.normalized_value(XmlVersion::Implicit1_0).map(Cow::into_owned));
            value.transpose().map_err(|error| error.to_string())
        });
        match value {
            Ok(value) => value.unwrap_or_default(),
            Err(error) => {
                self.stop(place, Wrong::Xml(error));
                String::new()
            }
        }
    }

    fn begin_graph(&mut self, element: &BytesStart<'_>, place: Place) {
        if self.row.is_some() {
            return self.stop(place, Wrong::NestedGraph);
        }
        if self.graph.is_some() {
            return self.stop(place, Wrong::SecondGraph);
        }
        self.graph = Some(self.attribute(element, "edgedefault", place) == "directed");
    }

    fn begin(&mut self, kind: Kind, element: &BytesStart<'_>, needed: &[(&str, Attribute)], place: Place) {
        if self.row.is_some() {
            return self.stop(place, Wrong::NestedGraph);
        }
        let mut row = Row::at(place);
        for (name, attribute) in needed {
            let text = self.attribute(element, name, place);
            row.push(*attribute, &text, place);
            if row.cell(*attribute).is_none() {
                self.stop(place, Wrong::Missing(*attribute));
            }
        }
        row.directed = kind == Kind::Edge
            && match self.attribute(element, "directed", place).as_str() {
                "true" => true,
                "false" => false,
                _ => self.graph.unwrap_or_default(),
            };
        self.row = Some((kind, row));
    }

    fn declare(&mut self, element: &BytesStart<'_>, place: Place) {
        let [id, domain, name, drawing] =
            ["id", "for", "attr.name", "yfiles.type"].map(|name| self.attribute(element, name, place));
        self.keys.insert(id.clone(), key(&domain, &name, &drawing, &mut self.table.notes));
        self.declared = Some(id);
    }

    fn begin_data(&mut self, element: &BytesStart<'_>, place: Place) {
        let id = self.attribute(element, "key", place);
        if self.row.is_some() && !self.keys.contains_key(&id) {
            self.stop(place, Wrong::Key(id.clone()));
        }
        self.gathered.clear();
        self.data = Some(id);
    }

    /// What was gathered is said about the open node or edge.
    fn say(&mut self) {
        let text = std::mem::take(&mut self.gathered);
        let key = self.data.as_ref().and_then(|id| self.keys.get(id));
        if let (Some((kind, row)), Some(key)) = (&mut self.row, key)
            && let Some(attribute) = said(key, *kind)
        {
            row.push(attribute, &text, row.place);
        }
    }

    /// The open node or edge is complete: what it does not say, the defaults do.
    fn finish(&mut self) {
        let Some((kind, mut row)) = self.row.take() else { return };
        for key in self.keys.values() {
            if let Some(attribute) = said(key, kind) {
                row.push(attribute, &key.default, row.place);
            }
        }
        match kind {
            Kind::Node => self.table.nodes.push(row),
            Kind::Edge => self.table.edges.push(row),
        }
    }
}

fn said(key: &Key, kind: Kind) -> Option<Attribute> {
    match kind {
        Kind::Node => key.of_node,
        Kind::Edge => key.of_edge,
    }
}

/// Whether what follows could not be understood, so that nothing more is told.
fn ends_the_pass(wrong: &Wrong) -> bool {
    matches!(
        wrong,
        Wrong::Xml(_)
            | Wrong::Doctype
            | Wrong::Entity(_)
            | Wrong::NestedGraph
            | Wrong::SecondGraph
            | Wrong::NoGraph
            | Wrong::TooDeep(_)
    )
}
