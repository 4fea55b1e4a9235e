//! What the map offers as answers: offices by rank, units by function.

use crate::map::{Function, Id, Map, Node, NodeType, Rank, Role};

/// What may be chosen, and what of it is suggested first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// Departments below the divisions; suggested: those that enforce, grant, advise or deliver.
    Working,
    /// Departments below the divisions that do not enforce; suggested: those that advise, deliver or steer.
    WithoutEnforcement,
    /// Departments; suggested: those that advise.
    Counselling,
    /// Departments; suggested: those that enforce.
    Enforcement,
    /// Departments that others may stand under; suggested: divisions and the head.
    Above,
    /// Departments; suggested: staff units and those that steer.
    Staff,
    /// Units; suggested: divisions and units that lead.
    Leaders,
    /// Units, all alike.
    Units,
    /// Fields.
    Fields,
    /// Case paths.
    Paths,
}

impl Offer {
    /// Whether an id may be chosen.
    pub fn allows(self, map: &Map, id: &Id) -> bool {
        let department = || map.node(id).and_then(Node::as_department);
        let below = || department().filter(|department| !matches!(department.rank, Rank::Head | Rank::Division));
        match self {
            Self::Working => below().is_some(),
            Self::WithoutEnforcement => {
                below().is_some_and(|department| !department.functions.contains(&Function::Enforcement))
            }
            Self::Counselling | Self::Enforcement | Self::Above | Self::Staff => department().is_some(),
            Self::Leaders | Self::Units => map.node(id).is_some_and(|node| node.node_type().is_unit()),
            Self::Fields => map.node_type(id) == Some(NodeType::Field),
            Self::Paths => map.path(id).is_some(),
        }
    }

    /// What is suggested first, by id.
    pub fn suggested(self, map: &Map) -> Vec<Id> {
        let does = |node: &Node, functions: &[Function]| functions.iter().any(|&function| node.has_function(function));
        let ranks = |node: &Node, ranks: &[Rank]| {
            node.as_department().is_some_and(|department| ranks.contains(&department.rank))
        };
        let leads = |id: &Id| map.responsibilities_of_unit(id).iter().any(|record| record.roles.contains(&Role::Lead));
        let is = |id: &Id, node: &Node| match self {
            Self::Working => {
                does(node, &[Function::Enforcement, Function::Benefits, Function::Counselling, Function::Delivery])
            }
            Self::WithoutEnforcement => does(node, &[Function::Counselling, Function::Delivery, Function::Steering]),
            Self::Counselling => does(node, &[Function::Counselling]),
            Self::Enforcement => does(node, &[Function::Enforcement]),
            Self::Above => ranks(node, &[Rank::Head, Rank::Division]),
            Self::Staff => ranks(node, &[Rank::StaffUnit]) || does(node, &[Function::Steering]),
            Self::Leaders => ranks(node, &[Rank::Division]) || leads(id),
            Self::Units | Self::Fields => true,
            Self::Paths => false,
        };
        if self == Self::Paths {
            return map.paths().map(|(id, _)| id.clone()).collect();
        }
        let all = map.nodes().filter(|(id, node)| self.allows(map, id) && is(id, node));
        all.map(|(id, _)| id.clone()).collect()
    }
}
