import SpotterTypes
import SwiftUI

// The core's data and the platform's views share a few names. In this module the bare name is
// always the thing that is drawn; the data is `SpotterTypes.RowPart`, or one of the names below.

typealias View = SwiftUI.View
typealias Section = SwiftUI.Section
typealias Environment = SwiftUI.Environment

typealias ViewData = SpotterTypes.View
typealias SectionData = SpotterTypes.Section
public typealias Surroundings = SpotterTypes.Environment
