//! The places of the units in the picture, from one layout to the next.

use std::collections::BTreeMap;

use crate::layout::{Before, Options, Point, arrange};
use crate::map::{Day, Id, Map, Watch};
use crate::view::picture::network_of;

/// Units and their ties as the layout takes them.
type Ties = (Vec<Id>, Vec<(u32, u32, f64)>);

/// The picture as it was last drawn: the next one begins there.
#[derive(Default)]
pub(super) struct PictureState {
    places: BTreeMap<Id, Point>,
    drawn: Option<Ties>,
}

impl PictureState {
    /// New places, if the network is another one than last time.
    pub(super) fn places_of(&mut self, map: &Map, day: Day, watch: &dyn Watch) -> Option<BTreeMap<Id, Point>> {
        let network = network_of(map, day);
        if self.drawn.as_ref() == Some(&network) {
            return None;
        }
        let (ids, edges) = &network;
        let stood = |id| self.places.get(id).map(|&at| Before { at, pinned: false });
        let before: Vec<Option<Before>> = ids.iter().map(stood).collect();
        let picture = arrange(ids.len(), edges, &before, &Options::default(), watch);
        if !picture.finished {
            return None;
        }
        self.places = ids.iter().cloned().zip(picture.places).collect();
        self.drawn = Some(network);
        Some(self.places.clone())
    }
}
