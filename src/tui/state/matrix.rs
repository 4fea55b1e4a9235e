//! The matrix: going about, setting letters, order.

use super::{Motion, Said, State};
use crate::map::{Id, Role, Slot};
use crate::tui::effect::Effect;
use crate::view::matrix::{Order, clear_cell, toggle_role};

impl State {
    /// Moves the cursor over the rows (axis 0) or the columns (axis 1).
    pub fn go_in_matrix(&mut self, axis: usize, motion: Motion) -> Vec<Effect> {
        let page = usize::from(self.size.1.saturating_sub(12));
        if let Some(desk) = self.desk_mut() {
            desk.matrix.go(axis, motion, page);
            desk.selected = desk.matrix.selected_unit();
        }
        self.settle();
        Vec::new()
    }

    fn cell(&self) -> Option<(Id, Id)> {
        let matrix = &self.desk()?.matrix;
        Some((matrix.selected_unit()?, matrix.selected_field()?))
    }

    /// Sets a role in the cell, or takes it away.
    pub fn toggle_role(&mut self, role: Role) -> Vec<Effect> {
        let Some(((unit, field), desk)) = self.cell().zip(self.desk()) else { return Vec::new() };
        let actions = toggle_role(desk.map(), &unit, &field, role);
        self.perform(actions)
    }

    /// Takes away all that the unit does in the field.
    pub fn clear_cell(&mut self) -> Vec<Effect> {
        let Some(((unit, field), desk)) = self.cell().zip(self.desk()) else { return Vec::new() };
        let actions = clear_cell(desk.map(), &unit, &field);
        self.perform(actions)
    }

    /// Shows the responsibility of the cell in the inspector; an empty cell asks for its roles.
    pub fn inspect_cell(&mut self) -> Vec<Effect> {
        let Some(((unit, field), desk)) = self.cell().zip(self.desk()) else { return Vec::new() };
        let Some(record) = desk.map().responsibilities_at(&unit, &field).first().map(|record| record.slot()) else {
            return self.ask_roles(unit, field);
        };
        if let Some(desk) = self.desk_mut() {
            desk.inspecting = true;
            desk.inspector.show(Some(Slot::Node(unit)));
            desk.inspector.enter(record);
        }
        self.settle();
        Vec::new()
    }

    /// The next order of the rows.
    pub fn order_matrix(&mut self) -> Vec<Effect> {
        let Some(desk) = self.desk_mut() else { return Vec::new() };
        desk.matrix.options.order = desk.matrix.options.order.next();
        let message = match desk.matrix.options.order {
            Order::Line => "matrix-order-line",
            Order::Name => "matrix-order-name",
            Order::Entries => "matrix-order-count",
        };
        self.said = Said::Done(self.words.text(message).into_owned());
        self.settle();
        Vec::new()
    }

    /// Shows or hides units without an entry.
    pub fn hide_empty_rows(&mut self) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.matrix.options.hide_empty = !desk.matrix.options.hide_empty;
        }
        self.settle();
        Vec::new()
    }
}
