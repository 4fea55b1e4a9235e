//! One pass over the elements: an open node or edge gathers its data, everything else is passed over.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::item::{Item, Kind};
use super::keys::{Keys, key};
use super::places::Places;
use crate::exchange::{Attribute, Fault, Place, Table, Unsound, Wrong};

/// How many elements may be open at once.
const DEEPEST: usize = 256;

/// The state of the pass.
pub(super) struct Reader<'t> {
    text: &'t str,
    xml: quick_xml::Reader<&'t [u8]>,
    places: Places<'t>,
    /// The names of the open elements, without prefixes.
    open: Vec<String>,
    keys: Keys,
    /// The key whose declaration is open.
    declared: Option<String>,
    /// Whether a graph has begun, and whether its edges have a direction.
    graph: Option<bool>,
    /// The open node or edge.
    item: Option<Item>,
    /// The key of the open `<data>`.
    data: Option<String>,
    /// The characters of the open `<data>` or `<default>`.
    gathered: String,
    table: Table,
    faults: Vec<Fault>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            xml: quick_xml::Reader::from_str(text),
            places: Places::of(text),
            open: Vec::new(),
            keys: Keys::new(),
            declared: None,
            graph: None,
            item: None,
            data: None,
            gathered: String::new(),
            table: Table::default(),
            faults: Vec::new(),
        }
    }

    /// Reads to the end. Time O(bytes).
    pub(super) fn read(mut self) -> Result<Table, Unsound> {
        while self.next() && !self.faults.last().is_some_and(|fault| ends_the_pass(&fault.wrong)) {}
        if self.faults.is_empty() && !self.open.is_empty() {
            let place = self.places.at(self.text.len());
            self.stop(place, Wrong::Xml(format!("</{}>", self.open.last().map_or("", String::as_str))));
        }
        if self.faults.is_empty() && self.graph.is_none() {
            self.stop(Place { line: 1, column: 1 }, Wrong::NoGraph);
        }
        if self.faults.is_empty() { Ok(self.table) } else { Err(Unsound { faults: self.faults, sound: self.table }) }
    }

    /// Reads the next piece; whether there was one.
    fn next(&mut self) -> bool {
        let at = usize::try_from(self.xml.buffer_position()).unwrap_or(usize::MAX);
        let event = self.xml.read_event();
        let wrong_at = usize::try_from(self.xml.error_position()).unwrap_or(at).max(at);
        let place = self.places.at(if event.is_err() { wrong_at } else { at });
        match event {
            Ok(Event::Start(element)) => self.start(&element, place),
            Ok(Event::Empty(element)) => {
                self.start(&element, place);
                self.end();
            }
            Ok(Event::End(_)) => self.end(),
            Ok(Event::Text(text)) => self.gather(&text.xml10_content()),
            Ok(Event::CData(text)) => self.gather(&text.xml10_content()),
            Ok(Event::GeneralRef(entity)) => self.entity(&entity, place),
            Ok(Event::DocType(_)) => self.stop(place, Wrong::Doctype),
            Ok(Event::Eof) => return false,
            Ok(Event::Comment(_) | Event::Decl(_) | Event::PI(_)) => {}
            Err(error) => self.stop(place, Wrong::Xml(error.to_string())),
        }
        true
    }

    /// Notes what is wrong; the open node or edge is not sound then.
    fn stop(&mut self, place: Place, wrong: Wrong) {
        self.faults.push(Fault::new(place, wrong));
        if let Some(item) = &mut self.item {
            item.is_sound = false;
        }
    }

    fn start(&mut self, element: &BytesStart<'_>, place: Place) {
        let name = element.local_name().into_inner().to_owned();
        if self.open.len() >= DEEPEST {
            return self.stop(place, Wrong::TooDeep(DEEPEST));
        }
        // what stands inside data is a drawing or a list of some program: only its label counts
        if self.data.is_some() {
            if name == "NodeLabel" {
                self.gathered.clear();
            }
        } else if self.open.is_empty() && name != "graphml" {
            return self.stop(place, Wrong::NoGraph);
        } else {
            self.begin(&name, element, place);
        }
        self.open.push(name);
    }

    /// An element of GraphML itself begins.
    fn begin(&mut self, name: &str, element: &BytesStart<'_>, place: Place) {
        match name {
            "graph" => self.begin_graph(element, place),
            "node" => self.begin_item(Kind::Node, element, &[("id", Attribute::Id)], place),
            "edge" => {
                let ends = [("source", Attribute::From), ("target", Attribute::To)];
                self.begin_item(Kind::Edge, element, &ends, place);
            }
            "hyperedge" => self.stop(place, Wrong::Hyperedge),
            "port" => self.stop(place, Wrong::Port),
            "key" => self.declare(element, place),
            "default" => self.gathered.clear(),
            "data" => self.begin_data(element, place),
            _ => {}
        }
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
            "node" | "edge" if self.data.is_none() => {
                if let Some(item) = self.item.take() {
                    item.finish(&self.keys, self.graph.unwrap_or_default(), &mut self.table);
                }
            }
            _ => {}
        }
    }

    fn gather(&mut self, text: &str) {
        if let Some("data" | "default" | "NodeLabel") = self.open.last().map(String::as_str) {
            self.gathered.push_str(text);
        }
    }

    /// What was gathered is said about the open node or edge.
    fn say(&mut self) {
        let text = std::mem::take(&mut self.gathered);
        if let (Some(item), Some(key)) = (&mut self.item, &self.data) {
            item.say(&self.keys, key, &text);
        }
    }

    /// An entity in the text: the five of XML and numbers of characters.
    fn entity(&mut self, entity: &BytesRef<'_>, place: Place) {
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
        if self.item.is_some() {
            return self.stop(place, Wrong::NestedGraph);
        }
        if self.graph.is_some() {
            return self.stop(place, Wrong::SecondGraph);
        }
        self.graph = Some(self.attribute(element, "edgedefault", place) == "directed");
    }

    fn begin_item(&mut self, kind: Kind, element: &BytesStart<'_>, needed: &[(&str, Attribute)], place: Place) {
        if self.item.is_some() {
            return self.stop(place, Wrong::NestedGraph);
        }
        let mut item = Item::new(kind, place, &self.attribute(element, "directed", place));
        for (name, attribute) in needed {
            let text = self.attribute(element, name, place);
            if !item.has(*attribute, &text) {
                item.is_sound = false;
                self.stop(place, Wrong::Missing(*attribute));
            }
        }
        self.item = Some(item);
    }

    fn declare(&mut self, element: &BytesStart<'_>, place: Place) {
        let [id, domain, name, drawing] =
            ["id", "for", "attr.name", "yfiles.type"].map(|name| self.attribute(element, name, place));
        self.keys.insert(id.clone(), key(&domain, &name, &drawing, &mut self.table.notes));
        self.declared = Some(id);
    }

    fn begin_data(&mut self, element: &BytesStart<'_>, place: Place) {
        let id = self.attribute(element, "key", place);
        if self.item.is_some() && !self.keys.contains_key(&id) {
            self.stop(place, Wrong::Key(id.clone()));
        }
        self.gathered.clear();
        self.data = Some(id);
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
