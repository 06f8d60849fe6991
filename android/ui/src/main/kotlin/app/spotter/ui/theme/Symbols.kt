package app.spotter.ui.theme

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.graphics.vector.addPathNodes
import androidx.compose.ui.graphics.vector.group
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Icon

/** Material Symbols behind the core's one list of names. */
object Symbols {
    val Today by lazy { symbol("Today", SymbolPaths.Today) }
    val Sessions by lazy { symbol("Sessions", SymbolPaths.Sessions, turns = true) }
    val Blueprints by lazy { symbol("Blueprints", SymbolPaths.Blueprints) }
    val Plus by lazy { symbol("Plus", SymbolPaths.Plus) }
    val Close by lazy { symbol("Close", SymbolPaths.Close) }
    val Back by lazy { symbol("Back", SymbolPaths.Back, turns = true) }
    val Forward by lazy { symbol("Forward", SymbolPaths.Forward, turns = true) }
    val Undo by lazy { symbol("Undo", SymbolPaths.Undo, turns = true) }
    val More by lazy { symbol("More", SymbolPaths.More) }
    val Note by lazy { symbol("Note", SymbolPaths.Note) }
    val Check by lazy { symbol("Check", SymbolPaths.Check) }
    val Person by lazy { symbol("Person", SymbolPaths.Person) }
    val People by lazy { symbol("People", SymbolPaths.People) }
    val Device by lazy { symbol("Device", SymbolPaths.Device) }
    val Share by lazy { symbol("Share", SymbolPaths.Share) }
    val Copy by lazy { symbol("Copy", SymbolPaths.Copy) }
    val Settings by lazy { symbol("Settings", SymbolPaths.Settings) }
    val Sync by lazy { symbol("Sync", SymbolPaths.Sync) }
    val List by lazy { symbol("List", SymbolPaths.List, turns = true) }
    val Single by lazy { symbol("Single", SymbolPaths.Single) }
    val Bin by lazy { symbol("Bin", SymbolPaths.Bin) }
    val Lock by lazy { symbol("Lock", SymbolPaths.Lock) }
    val Warning by lazy { symbol("Warning", SymbolPaths.Warning) }
    val Search by lazy { symbol("Search", SymbolPaths.Search) }
    val Code by lazy { symbol("Code", SymbolPaths.Code) }
    val Clock by lazy { symbol("Clock", SymbolPaths.Clock) }
    val Info by lazy { symbol("Info", SymbolPaths.Info) }
    val Focus by lazy { symbol("Focus", SymbolPaths.Focus) }
    val Leave by lazy { symbol("Leave", SymbolPaths.Leave, turns = true) }
    val Export by lazy { symbol("Export", SymbolPaths.Export) }
    val Previous by lazy { symbol("Previous", SymbolPaths.Previous, turns = true) }
    val TodayChosen by lazy { symbol("TodayChosen", SymbolPaths.TodayChosen) }
    val SessionsChosen by lazy { symbol("SessionsChosen", SymbolPaths.SessionsChosen, turns = true) }
    val BlueprintsChosen by lazy { symbol("BlueprintsChosen", SymbolPaths.BlueprintsChosen) }
    val OpenMenu by lazy { symbol("OpenMenu", SymbolPaths.OpenMenu) }
    val Less by lazy { symbol("Less", SymbolPaths.Less) }
    val FocusChosen by lazy { symbol("FocusChosen", SymbolPaths.FocusChosen) }

    /** The picture of a name. */
    fun of(icon: Icon): ImageVector = when (icon) {
        Icon.TODAY -> Today
        Icon.SESSIONS -> Sessions
        Icon.BLUEPRINTS -> Blueprints
        Icon.PLUS -> Plus
        Icon.CLOSE -> Close
        Icon.BACK -> Back
        Icon.FORWARD -> Forward
        Icon.UNDO -> Undo
        Icon.MORE -> More
        Icon.NOTE -> Note
        Icon.CHECK -> Check
        Icon.PERSON -> Person
        Icon.PEOPLE -> People
        Icon.DEVICE -> Device
        Icon.SHARE -> Share
        Icon.COPY -> Copy
        Icon.SETTINGS -> Settings
        Icon.SYNC -> Sync
        Icon.LIST -> List
        Icon.SINGLE -> Single
        Icon.BIN -> Bin
        Icon.LOCK -> Lock
        Icon.WARNING -> Warning
        Icon.SEARCH -> Search
        Icon.CODE -> Code
        Icon.CLOCK -> Clock
        Icon.INFO -> Info
        Icon.FOCUS -> Focus
        Icon.LEAVE -> Leave
        Icon.EXPORT -> Export
    }

    /** The picture on a chosen tab: filled, where there is such a one. */
    fun chosen(icon: Icon): ImageVector = when (icon) {
        Icon.TODAY -> TodayChosen
        Icon.SESSIONS -> SessionsChosen
        Icon.BLUEPRINTS -> BlueprintsChosen
        Icon.PLUS, Icon.CLOSE, Icon.BACK, Icon.FORWARD, Icon.UNDO, Icon.MORE, Icon.NOTE,
        Icon.CHECK, Icon.PERSON, Icon.PEOPLE, Icon.DEVICE, Icon.SHARE, Icon.COPY,
        Icon.SETTINGS, Icon.SYNC, Icon.LIST, Icon.SINGLE, Icon.BIN, Icon.LOCK, Icon.WARNING,
        Icon.SEARCH, Icon.CODE, Icon.CLOCK, Icon.INFO, Icon.FOCUS, Icon.LEAVE,
        Icon.EXPORT -> of(icon)
    }
}

/** The symbols are drawn on a square of 960 above the base line. */
private const val GRID = 960f

private fun symbol(name: String, path: String, turns: Boolean = false): ImageVector =
    ImageVector.Builder(name, 24.dp, 24.dp, GRID, GRID, autoMirror = turns)
        .group(translationY = GRID) {
            addPath(addPathNodes(path), fill = SolidColor(Color.Black))
        }
        .build()
