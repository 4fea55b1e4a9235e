//! Editors killed at random moments while someone types: the next start offers what was typed, but for the last two seconds.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use querschnitt::map::Map;
use querschnitt::store::Document;
use querschnitt::store::journal::{Ending, Left};

use crate::dice::Dice;
use crate::long::cases;
use crate::session::Session;

const MAP: &str = "// Stand der Runde\nMap(\n    format: 1,\n    actors: {\n        \"vhs\": (name: \"Name 0.\", kind: Education),\n    },\n)\n";

/// What may be lost at most.
const PROMISED: Duration = Duration::from_secs(2);

/// How long an editor lives at most.
const LONGEST: u64 = 3000;

/// What came of many kills.
#[derive(Debug, Default)]
struct Figures {
    kills: usize,
    typed: usize,
    saves: usize,
    offers: usize,
    /// Kills before the editor took a key.
    at_start: usize,
    /// Journals whose last line was not whole.
    torn: usize,
    /// Kills after which some step was missing.
    with_loss: usize,
    worst: Duration,
}

/// A map that one person works on, by one editor after the other.
struct Desk {
    folder: tempfile::TempDir,
    dice: Dice,
    /// When each name was entered; the first stands in the file already.
    entered: Vec<Instant>,
    /// The name that is safe.
    safe: usize,
    figures: Figures,
}

/// What the next start finds.
struct Found {
    name: usize,
    is_offered: bool,
    ending: Ending,
}

fn name(number: usize) -> String {
    format!("Name {number}.")
}

fn number(map: &Map) -> usize {
    let id = "vhs".parse().unwrap();
    map.name(&id).trim_start_matches("Name ").trim_end_matches('.').parse().unwrap()
}

impl Desk {
    fn new(seed: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("maps")).unwrap();
        fs::write(folder.path().join("maps/netz.ron"), MAP).unwrap();
        let entered = vec![Instant::now()];
        Self { folder, dice: Dice::new(seed), entered, safe: 0, figures: Figures::default() }
    }

    fn map(&self) -> PathBuf {
        self.folder.path().join("maps/netz.ron")
    }

    fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    /// One editor, from its start to its kill.
    fn live(&mut self, is_offered: bool) -> Instant {
        let mut session = Session::start_in(&self.state(), &["--lang", "de", self.map().to_str().unwrap()]);
        let (process, delay) = (session.child.process_id().unwrap(), self.dice.below(LONGEST));
        let killer = thread::spawn(move || {
            thread::sleep(Duration::from_millis(delay));
            let status = Command::new("kill").args(["-KILL", &process.to_string()]).status();
            assert!(status.unwrap().success());
            Instant::now()
        });
        if self.takes_over(&mut session, is_offered) {
            while self.goes_on_typing(&mut session) {}
        } else {
            self.figures.at_start += 1;
        }
        let killed = killer.join().unwrap();
        session.wait_for_end();
        killed
    }

    /// Answers what the start asks, and sees what is safe; whether the editor still lives.
    fn takes_over(&mut self, session: &mut Session, is_offered: bool) -> bool {
        let expected = name(self.safe);
        let answered = !is_offered
            || session.shows_before_end("unterbrochen")
                && session.can_type("\r")
                && session.shows_before_end("wieder da");
        answered && session.shows_before_end(&expected) && session.can_type("\u{1b}[B")
    }

    /// Enters the next name, as fast or as slow as people type, and saves now and then; whether the editor still lives.
    fn goes_on_typing(&mut self, session: &mut Session) -> bool {
        let pause = [0, 5, 40, 300][self.dice.below(4) as usize];
        session.take(Duration::from_millis(self.dice.below(pause + 1)));
        if self.dice.below(12) == 0 {
            self.figures.saves += 1;
            return session.can_type("\u{13}");
        }
        let keys = format!("\u{15}{}", name(self.entered.len()));
        if !session.can_type("\u{1b}OQ") || !keys.chars().all(|key| self.strikes(session, key)) {
            return false;
        }
        // From now on it counts as typed.
        self.entered.push(Instant::now());
        self.figures.typed += 1;
        // Nobody types far ahead of what is shown; a terminal would take only so much.
        let shown = name(self.entered.len() - 1);
        session.can_type("\r") && (self.dice.below(10) > 0 || session.shows_before_end(&shown))
    }

    fn strikes(&mut self, session: &mut Session, key: char) -> bool {
        if self.dice.below(8) == 0 {
            session.take(Duration::from_millis(self.dice.below(30)));
        }
        session.can_type(&key.to_string())
    }

    /// What the next start finds in file and journal; the file has to be whole.
    fn found(&self) -> Found {
        let text = fs::read_to_string(self.map()).unwrap();
        let document = Document::open(self.map()).unwrap();
        assert_eq!(text, MAP.replace(&name(0), &name(number(document.map()))), "the file is whole");
        let journals = fs::read_dir(self.state().join("journal")).into_iter().flatten();
        let mut journals = journals.map(|file| file.unwrap().path());
        let Some(journal) = journals.find(|path| path.extension().is_some_and(|ending| ending == "journal")) else {
            return Found { name: number(document.map()), is_offered: false, ending: Ending::Whole };
        };
        let left = Left::read(&fs::read(journal).unwrap()).unwrap();
        let offer = left.onto(document.map());
        let ending = offer.as_ref().map_or(Ending::Whole, |offer| offer.ending);
        let now = offer.as_ref().map_or(document.map(), |offer| &offer.map);
        Found { name: number(now), is_offered: offer.is_some(), ending }
    }

    fn kill_often(&mut self, times: u32) {
        let mut is_offered = false;
        for _ in 0..times {
            let killed = self.live(is_offered);
            let found = self.found();
            assert!(!matches!(found.ending, Ending::Damaged { .. }), "a kill damages nothing");
            assert!(found.name >= self.safe, "what was safe is lost: {} of {}", found.name, self.safe);
            let first_lost = self.entered.get(found.name + 1);
            let lost = first_lost.map_or(Duration::ZERO, |first| killed.saturating_duration_since(*first));
            assert!(lost <= PROMISED, "{lost:?} lost: {} of {}", found.name, self.entered.len() - 1);
            self.figures.with_loss += usize::from(!lost.is_zero());
            self.figures.worst = self.figures.worst.max(lost);
            // Names that are lost are entered again.
            self.entered.truncate(found.name + 1);
            self.figures.kills += 1;
            self.figures.offers += usize::from(found.is_offered);
            self.figures.torn += usize::from(found.ending == Ending::Torn);
            (self.safe, is_offered) = (found.name, found.is_offered);
        }
        self.save_once_more(is_offered);
    }

    /// After all that, a save leaves the file alone in its folder.
    fn save_once_more(&mut self, is_offered: bool) {
        let mut session = Session::start_in(&self.state(), &["--lang", "de", self.map().to_str().unwrap()]);
        assert!(self.takes_over(&mut session, is_offered));
        session.type_keys("\u{1b}OQ");
        session.wait_for("Neuer Name");
        session.type_keys("\u{15}Name 999999.\r");
        session.wait_for("999999");
        session.type_keys("\u{13}");
        session.wait_for("Gesichert.");
        session.type_keys("q");
        session.assert_given_back();
        assert_eq!(self.found().name, 999_999);
        assert_eq!(fs::read_dir(self.folder.path().join("maps")).unwrap().count(), 1);
        assert!(!self.state().join("journal/left").exists(), "nothing was put aside: all was taken");
    }
}

#[test]
fn an_editor_killed_at_any_moment_loses_two_seconds_at_most() {
    let workers = 5;
    let times = cases(10, 1000).div_ceil(workers);
    let threads = (0..workers).map(|worker| {
        thread::spawn(move || {
            let mut desk = Desk::new(u64::from(worker));
            desk.kill_often(times);
            println!("{:?}", desk.figures);
            desk.figures
        })
    });
    let threads: Vec<_> = threads.collect();
    let all: Vec<Figures> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    let sum = |count: fn(&Figures) -> usize| all.iter().map(count).sum::<usize>();
    let worst = all.iter().map(|figures| figures.worst).max().unwrap();
    println!(
        "{} kills ({} at the start), {} names entered, {} saves, {} offers; {} torn journals, {} kills with a loss, {worst:?} at most",
        sum(|f| f.kills),
        sum(|f| f.at_start),
        sum(|f| f.typed),
        sum(|f| f.saves),
        sum(|f| f.offers),
        sum(|f| f.torn),
        sum(|f| f.with_loss)
    );
    assert!(sum(|f| f.typed) > 0 && sum(|f| f.offers) > 0);
}
