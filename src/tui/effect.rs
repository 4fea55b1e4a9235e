//! What a command asks of the world outside, as data. One driver (`run.rs`) does it.

use std::path::PathBuf;

use crate::map::Language;

/// Something to do outside the state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Write the open map to its file; then quit, if asked.
    Save {
        /// Whether to leave after it worked.
        then_quit: bool,
    },
    /// Write the open map to another file.
    SaveAs {
        /// Where.
        path: PathBuf,
        /// Whether to leave after it worked.
        then_quit: bool,
        /// Whether to replace a file that is there already, after the person said so.
        overwrite: bool,
    },
    /// Open a map file.
    Open(PathBuf),
    /// Read another map, of which a variant is to be made.
    ReadOther(PathBuf),
    /// Open a sample or a new map from a template.
    OpenBuiltIn(&'static str),
    /// The map changed: analyse it.
    Analyse,
    /// The measures are looked at: work them out.
    Measure,
    /// The variants are looked at: compare them.
    Compare,
    /// The person weighs the indicators otherwise: rank the models anew.
    Weigh,
    /// The versions are looked at: read them from the repository.
    ReadVersions,
    /// A version is looked at: work out what it changed.
    CompareVersions,
    /// The versions of one record are looked at: find out who changed it.
    FollowRecord,
    /// The sentence of quick entry changed: find what it would change.
    Preview,
    /// A finding is looked at: find what would remove it.
    FindRemedies,
    /// A conflict is looked at: work out what each way to settle it would do.
    FindWays,
    /// Search for suggestions.
    Suggest,
    /// Stop the search for suggestions.
    StopSearch,
    /// Another language: the keymap changes with it.
    Speak(Language),
    /// Stop like a shell job; come back with `fg`.
    Suspend,
    /// Go to the start page: recent maps are read anew.
    StartPage,
    /// Work on the map although it is open elsewhere.
    Join,
    /// Put what another session left aside: the person does not want it.
    LeaveRecovered,
    /// Leave the editor: what is not saved was given up on purpose.
    Quit,
    /// Leave the editor because the system asks: what is not saved is kept for the next start.
    Leave,
}
