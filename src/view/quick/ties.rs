//! Whom a unit works with: `- VHS (eng)`, `-> Sozialamt`, `@ Runder Tisch (Vorsitz)`, `- !VHS`.

use super::draft::{Draft, clean};
use super::lexicon::{Meaning, Place};
use super::lines::Sign;
use super::problem::What;
use super::syntax::{Item, Word};
use super::token::Mark;
use crate::map::{Certainty, Id, Seat, Slot, Strength, Tie, TieKind};
use crate::view::find::Sort;
use crate::view::form::read_number;

/// What the words in parentheses say.
#[derive(Debug, Default)]
struct Said {
    kind: Option<TieKind>,
    strength: Option<Strength>,
    seat: Option<Seat>,
    certainty: Option<Certainty>,
    /// The kind (of actor) of a partner that is not known yet.
    new: Option<Meaning>,
}

impl Draft<'_> {
    /// One item of the list behind the sign of a tie.
    pub(super) fn partner(&mut self, mark: Mark, item: &Item) {
        let Some(subject) = self.subject().cloned() else { return };
        if let Some(tail) = &item.tail {
            return self.problem(tail.range.clone(), What::NotHere(tail.text.clone()));
        }
        if item.field || item.scope.is_some() {
            return self.problem(item.range.clone(), What::NotHere(self.slice(&item.range)));
        }
        let found = self.find(&item.name.text, if mark == Mark::Member { Sort::Body } else { Sort::Unit });
        let Some(said) = self.said(item, found.is_err()) else { return };
        let partner = match (found, said.new) {
            (Ok(partner), None) => partner,
            (_, Some(_)) if item.not => return self.problem(item.range.clone(), What::NothingThere),
            (_, Some(_)) if clean(&item.name.text).is_empty() => {
                return self.problem(item.name.range.clone(), What::NoName);
            }
            (_, Some(meaning)) => match self.add_unit(&item.name.text, meaning) {
                Some(partner) => partner,
                None => return,
            },
            (Err(what), None) => return self.problem(item.name.range.clone(), self.not_a_body(mark, item, what)),
        };
        if partner == subject {
            return self.problem(item.range.clone(), What::WithItself);
        }
        if item.not {
            self.untie(mark, &subject, &partner, &said, item);
        } else {
            self.tie(mark, &subject, &partner, &said, item);
        }
    }

    /// A unit that is known but no body is told as such.
    fn not_a_body(&self, mark: Mark, item: &Item, what: What) -> What {
        match self.unit(&item.name.text) {
            Ok(unit) if mark == Mark::Member => What::NotABody(self.name(&unit)),
            _ => what,
        }
    }

    /// What the words in parentheses say; none where one is not understood.
    fn said(&mut self, item: &Item, unknown: bool) -> Option<Said> {
        let mut said = Said::default();
        for word in item.words.as_deref().unwrap_or_default() {
            if let Err(what) = self.take_in(&mut said, word, unknown) {
                self.problem(word.range.clone(), what);
                return None;
            }
        }
        Some(said)
    }

    fn take_in(&self, said: &mut Said, word: &Word, unknown: bool) -> Result<(), What> {
        fn once<T>(place: &mut Option<T>, value: T, word: &Word) -> Result<(), What> {
            match place.replace(value) {
                None => Ok(()),
                Some(_) => Err(What::TwiceSaid(word.text.clone())),
            }
        }
        if let Some(strength) = read_number(&word.text).and_then(|number| Strength::new(number).ok()) {
            return once(&mut said.strength, strength, word);
        }
        if word.text.trim() == "?" {
            return once(&mut said.certainty, Certainty::Assumed, word);
        }
        let lexicon = self.setting.lexicon;
        let meaning = match lexicon.find(&word.text, Place::Tie) {
            Err(What::UnknownWord(..)) if unknown => lexicon.find(&word.text, Place::NewPartner)?,
            meaning => meaning?,
        };
        match meaning {
            Meaning::Tie(kind) => once(&mut said.kind, kind, word),
            Meaning::Seat(seat) => once(&mut said.seat, seat, word),
            Meaning::Certainty(certainty) => once(&mut said.certainty, certainty, word),
            Meaning::Strength(strength) => {
                let strength = Strength::new(f64::from(strength)).map_err(|_| What::Unexpected)?;
                once(&mut said.strength, strength, word)
            }
            Meaning::Kind(_) => once(&mut said.new, meaning, word),
            Meaning::Role(_) | Meaning::Rank(_) => Err(What::NotHere(word.text.clone())),
        }
    }

    /// The kind that the sign and the words mean together.
    fn kind(&mut self, mark: Mark, said: &Said, partner: &Id, item: &Item) -> Option<TieKind> {
        let default = match mark {
            Mark::Tie => TieKind::Coordination,
            Mark::Member => TieKind::Member,
            _ => TieKind::Handover,
        };
        let kind = said.kind.unwrap_or(default);
        let word = || self.setting.words.word(kind).into_owned();
        let what = match mark {
            Mark::Out | Mark::In if !kind.is_directed() => Some(What::Direction(word())),
            Mark::Member if kind != TieKind::Member => Some(What::NotHere(word())),
            _ if kind == TieKind::Member && !self.is_body(if mark == Mark::In { self.subject()? } else { partner }) => {
                Some(What::NotABody(self.name(if mark == Mark::In { self.subject()? } else { partner })))
            }
            _ if said.seat.is_some() && kind != TieKind::Member => Some(What::NotHere(word())),
            _ => None,
        };
        if let Some(what) = what {
            self.problem(item.range.clone(), what);
            return None;
        }
        Some(kind)
    }

    fn tie(&mut self, mark: Mark, subject: &Id, partner: &Id, said: &Said, item: &Item) {
        let Some(kind) = self.kind(mark, said, partner, item) else { return };
        let (from, to) = if mark == Mark::In { (partner, subject) } else { (subject, partner) };
        let slot = Slot::tie(from.clone(), to.clone(), kind);
        let before = self.tie_of(&slot);
        let mut tie = before.clone().unwrap_or_else(|| Tie::new(from.clone(), to.clone(), kind));
        tie.strength = said.strength.unwrap_or(tie.strength);
        tie.seat = said.seat.or(tie.seat);
        tie.certainty = said.certainty.unwrap_or(tie.certainty);
        let sign = match &before {
            None => Sign::Adds,
            Some(before) if *before == tie => Sign::Stays,
            Some(_) => Sign::Changes,
        };
        self.tie_line(sign, from, to, &tie, said);
        self.ties.put(slot, Some(tie));
    }

    /// The ties of that sort go: of the kind said, else all of those the sign may mean.
    fn untie(&mut self, mark: Mark, subject: &Id, partner: &Id, said: &Said, item: &Item) {
        if said.strength.is_some() || said.seat.is_some() || said.certainty.is_some() {
            return self.problem(item.range.clone(), What::NotHere(self.slice(&item.range)));
        }
        let meant = |kind: TieKind| match (said.kind, mark) {
            (Some(said), _) => said == kind,
            (None, Mark::Tie) => !kind.is_directed(),
            (None, Mark::Member) => kind == TieKind::Member,
            (None, _) => kind.is_directed() && kind != TieKind::Member,
        };
        let (from, to) = if mark == Mark::In { (partner, subject) } else { (subject, partner) };
        let kinds = TieKind::ALL.iter().copied().filter(|kind| meant(*kind));
        let slots: Vec<Slot> = kinds.map(|kind| Slot::tie(from.clone(), to.clone(), kind)).collect();
        let there: Vec<(Slot, Tie)> =
            slots.into_iter().filter_map(|slot| Some((slot.clone(), self.tie_of(&slot)?))).collect();
        if there.is_empty() {
            return self.problem(item.range.clone(), What::NothingThere);
        }
        for (slot, tie) in there {
            self.tie_line(Sign::Takes, from, to, &tie, &Said::default());
            self.ties.put(slot, None);
        }
    }

    /// The tie of a slot as the sentence has left it so far.
    fn tie_of(&self, slot: &Slot) -> Option<Tie> {
        if let Some(tie) = self.ties.get(slot) {
            return tie.clone();
        }
        let Slot::Tie(from, to, kind) = slot else { return None };
        self.setting.map.tie(from, to, *kind).cloned()
    }

    fn tie_line(&mut self, sign: Sign, from: &Id, to: &Id, tie: &Tie, said: &Said) {
        let words = self.setting.words;
        let mut what = vec![words.word(tie.kind).into_owned()];
        if said.strength.is_some() {
            let grade = [1.0, 2.0, 3.0].contains(&tie.strength.get());
            let number = tie.strength.get();
            what.push(if grade {
                words.text(&format!("strength-{number}")).into_owned()
            } else {
                words.number(number)
            });
        }
        what.extend(said.seat.map(|seat| words.word(seat).into_owned()));
        what.extend(said.certainty.map(|certainty| words.word(certainty).into_owned()));
        let message = match (sign, tie.kind.is_directed()) {
            (Sign::Stays, _) => "quick-line-tie-stays",
            (_, true) => "quick-line-tie-directed",
            (_, false) => "quick-line-tie",
        };
        let (from, to) = (self.name(from), self.name(to));
        self.line(sign, message, &[("from", &from), ("to", &to), ("what", &what.join(", "))]);
    }
}
