use super::Words;
impl Words {
    pub fn refusal(&self, refusal: &crate::edit::Refusal, _: &crate::map::Map) -> String {
        format!("{refusal:?}")
    }
    pub fn save_error(&self, e: &crate::store::SaveError) -> String {
        e.to_string()
    }
    pub fn open_error(&self, e: &crate::store::OpenError) -> Vec<String> {
        vec![e.to_string()]
    }
}
