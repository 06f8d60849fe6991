//! stub
/// Routes, sheets, fields and toasts.
#[derive(Debug, Default)]
pub struct Screens {}
/// The view.
pub fn view(model: &crate::model::Model) -> crate::view::View { let _ = model; todo!() }
