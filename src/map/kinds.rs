//! The closed word lists of a map: ranks, kinds, levels, functions, roles. DESIGN section 2 gives each its German.

use super::vocabulary::vocabulary;

vocabulary! {
    /// What kind of municipality the map shows.
    pub enum Status {
        /// Kreisfreie Stadt.
        CityCounty,
        /// Landkreis.
        County,
        /// Große kreisangehörige Stadt.
        LargeTown,
        /// Kreisangehörige Gemeinde.
        Town,
        /// Stadtstaat.
        CityState,
    }
}

vocabulary! {
    /// Where a department stands in the line.
    pub enum Rank {
        /// Verwaltungsleitung.
        Head,
        /// Dezernat.
        Division,
        /// Amt or Fachbereich.
        Office,
        /// Abteilung, Sachgebiet or Team; may nest.
        Section,
        /// Stabsstelle.
        StaffUnit,
        /// Beauftragte.
        Commissioner,
        /// Eigenbetrieb.
        Company,
    }
}

vocabulary! {
    /// What an actor outside the line is.
    pub enum ActorKind {
        /// Behörde of Bund or Land, or gemeinsame Einrichtung.
        Authority,
        /// Kommune.
        Municipality,
        /// Freie Wohlfahrtspflege.
        Welfare,
        /// Selbstorganisation.
        SelfOrganisation,
        /// Ehrenamt.
        Volunteers,
        /// Betroffene und ihre Vertretungen.
        Concerned,
        /// Bildungs- und Kursträger, Kita.
        Education,
        /// Schule.
        School,
        /// Wirtschaft und Kammern.
        Business,
        /// Wohnungswirtschaft.
        Housing,
        /// Gesundheitswesen.
        Health,
        /// Religionsgemeinschaft.
        Faith,
        /// Sport.
        Sport,
        /// Kultur.
        Culture,
        /// Polizei und Justiz.
        Police,
        /// Politik.
        Politics,
        /// Stiftung.
        Foundation,
        /// Wissenschaft.
        Research,
        /// Kommunale Gesellschaft.
        Company,
        /// Gremium.
        Body,
        /// Anything else.
        Other,
    }
}

vocabulary! {
    /// The level of government (or civil society, or market) that a unit or task belongs to.
    pub enum Level {
        /// Bund.
        Federal,
        /// Land.
        State,
        /// Kreis.
        County,
        /// Gemeinde.
        Municipality,
        /// Stadtbezirk.
        District,
        /// Gemeinsame Einrichtung.
        Joint,
        /// Civil society.
        Civil,
        /// Market.
        Market,
    }
}

vocabulary! {
    /// What a unit does by its nature.
    pub enum Function {
        /// Eingriff (Ordnungsrecht).
        Enforcement,
        /// Leistungsgewährung.
        Benefits,
        /// Beratung.
        Counselling,
        /// Angebote.
        Delivery,
        /// Aufsichtsbehörde.
        Oversight,
        /// Förderung (Zuwendungen).
        Funding,
        /// Koordination und Steuerung.
        Steering,
        /// Planung und Monitoring.
        Planning,
        /// Interessenvertretung.
        Advocacy,
    }
}

vocabulary! {
    /// Whether a municipality has to do a task.
    #[derive(Default)]
    pub enum Duty {
        /// Freiwillige Aufgabe.
        #[default]
        Voluntary,
        /// Pflichtaufgabe.
        Mandatory,
        /// Nach Weisung, Auftragsangelegenheit.
        Instructed,
    }
}

vocabulary! {
    /// What a unit does in a field.
    pub enum Role {
        /// Federführung.
        Lead,
        /// Durchführung.
        Deliver,
        /// Mitwirkung.
        Contribute,
        /// Mitzeichnung; outside the house: Einvernehmen.
        CoSign,
        /// Anhörung.
        Consult,
        /// Kenntnisnahme.
        Inform,
        /// Geldgeber.
        Fund,
        /// Weisung und Aufsicht.
        Supervise,
        /// Entscheidung.
        Decide,
    }
}

vocabulary! {
    /// What a responsibility rests on.
    #[derive(Default)]
    pub enum Basis {
        /// Dauerhaft.
        #[default]
        Permanent,
        /// Projektmittel.
        Project,
        /// Ehrenamtlich.
        Voluntary,
    }
}

vocabulary! {
    /// How sure an entry is.
    #[derive(Default)]
    pub enum Certainty {
        /// Belegt.
        Confirmed,
        /// Berichtet.
        #[default]
        Reported,
        /// Angenommen.
        Assumed,
    }
}

vocabulary! {
    /// How two units are tied.
    pub enum TieKind {
        /// Austausch (undirected).
        Exchange,
        /// Abstimmung (undirected).
        Coordination,
        /// Vereinbarung (undirected).
        Agreement,
        /// Angespanntes Verhältnis (undirected).
        Tension,
        /// Fallübergabe (directed).
        Handover,
        /// Finanzierung (directed).
        Funding,
        /// Fachliche Weisung (directed).
        Supervision,
        /// Abordnung (directed).
        Secondment,
        /// Mitgliedschaft, unit -> body (directed).
        Member,
    }
}

impl TieKind {
    /// Whether the direction of the tie means something. Undirected ties are kept with `from < to`.
    pub fn is_directed(self) -> bool {
        matches!(self, Self::Handover | Self::Funding | Self::Supervision | Self::Secondment | Self::Member)
    }

    /// Whether the kind belongs to the working network of the measures (DESIGN section 2).
    pub fn is_working(self) -> bool {
        matches!(
            self,
            Self::Exchange | Self::Coordination | Self::Agreement | Self::Handover | Self::Secondment | Self::Member
        )
    }
}

vocabulary! {
    /// A seat in a body.
    pub enum Seat {
        /// Vorsitz.
        Chair,
        /// Geschäftsstelle.
        Office,
        /// Stimmberechtigt.
        Voting,
        /// Beratend.
        Advisory,
        /// Gast.
        Guest,
    }
}

vocabulary! {
    /// How strongly one field depends on another (Thompson 1967).
    pub enum Dependency {
        /// Nebeneinander, weight 1.
        Pooled,
        /// Nacheinander, weight 2.
        Sequential,
        /// Wechselseitig, weight 3.
        Reciprocal,
    }
}

impl Dependency {
    /// The weight in the coordination requirements: 1, 2 or 3.
    pub fn weight(self) -> u32 {
        match self {
            Self::Pooled => 1,
            Self::Sequential => 2,
            Self::Reciprocal => 3,
        }
    }
}

impl Duty {
    /// Whether the task is statutory: mandatory or by instruction.
    pub fn is_statutory(self) -> bool {
        !matches!(self, Self::Voluntary)
    }
}

vocabulary! {
    /// How much a finding matters.
    pub enum Severity {
        /// By its own rules the administration cannot work like this.
        Error,
        /// It works until something happens.
        Warning,
        /// Worth a talk.
        Note,
    }
}

vocabulary! {
    /// What a map says about a rule: silent, or its severity.
    pub enum RuleLevel {
        /// Never reported.
        Off,
        /// Reported as a note.
        Note,
        /// Reported as a warning.
        Warning,
        /// Reported as an error.
        Error,
    }
}
