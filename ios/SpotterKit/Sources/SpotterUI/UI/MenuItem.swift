import SpotterTypes
import SwiftUI

/// One of a menu's controls.
struct MenuItem: View {
  let control: Control

  var body: some View { PlatformItem(control: control).modifier(Said(control: control)) }
}
