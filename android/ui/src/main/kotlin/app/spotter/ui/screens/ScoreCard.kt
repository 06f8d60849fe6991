package app.spotter.ui.screens

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.spotter.core.types.ClockPart
import app.spotter.core.types.Control
import app.spotter.core.types.Dot
import app.spotter.core.types.ScoreCard
import app.spotter.core.types.ScoreCardBody
import app.spotter.ui.frame.LineHead
import app.spotter.ui.parts.Ticking
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.Type.tabular
import app.spotter.ui.theme.lifted

/**
 * The main job: one criterion at a time with its levels under the thumb, or all of them as a list.
 * The bar never scrolls away.
 */
@Composable
fun ScoreCard(
    card: ScoreCard,
    place: Place,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
) {
    Column(modifier.edges(place)) {
        BoxWithConstraints(Modifier.weight(1f).fillMaxWidth()) {
            val room = maxHeight
            when (val body = card.body) {
                is ScoreCardBody.Single -> Box(Modifier.verticalScroll(rememberScrollState())) {
                    Single(card, body.value.key, room, place, onAction)
                }
                is ScoreCardBody.List -> CriterionList(body.value, onAction) {
                    Top(card, place, onAction)
                }
            }
        }
        ScoreBar(card.bar, onAction)
    }
}

/** Title, prompt and levels scroll as one where they are higher than their place. */
@Composable
private fun Single(
    card: ScoreCard,
    criterion: String,
    room: Dp,
    place: Place,
    onAction: (Control) -> Unit,
) {
    val body = card.body as? ScoreCardBody.Single ?: return
    val order = remember(card.header.key) { Order() }
    val (cameBack, isFirst) = order.shows(card.dots.indexOf(Dot.CURRENT))
    Stacked(
        room,
        asked = { folded ->
            Column(horizontalAlignment = Alignment.CenterHorizontally) {
                Top(card, place, onAction)
                key(criterion) {
                    val shown = body.value
                    val slides = Modifier.slidesIn(criterion, cameBack, isFirst)
                    Asked(shown.title, shown.prompt, shown.badges, folded, onAction, slides)
                }
            }
        },
        levels = {
            key(criterion) {
                Levels(body.value, place.settled, onAction, Modifier.slidesIn(criterion, cameBack, isFirst))
            }
        },
    )
}

@Composable
private fun Top(card: ScoreCard, place: Place, onAction: (Control) -> Unit) {
    Column(Modifier.widthIn(max = READABLE).fillMaxWidth()) {
        LineHead(
            place.headed(card.header),
            onAction,
            pill = place.pill,
            folds = !place.isWide,
            end = { card.clock?.let { Clock(it) } },
        )
        Dots(card.dots, card.overview, onAction)
    }
}

@Composable
private fun Clock(clock: ClockPart) {
    Drawn("running clock")
    Ticking(
        clock,
        Type.second.tabular(),
        Modifier
            .lifted(Round.pill)
            .background(LocalPalette.current.card, Round.pill)
            .padding(horizontal = 14.dp, vertical = 6.dp),
    )
}

/** Which criterion was shown before: one that stands earlier slides in from the other side. */
private class Order {
    private var at = -1
    private var slide = Slide(cameBack = false, isFirst = true)

    fun shows(now: Int): Slide {
        if (now != at) slide = Slide(now < at, at < 0)
        at = now
        return slide
    }
}

/** How a criterion comes in. */
private data class Slide(val cameBack: Boolean, val isFirst: Boolean)

internal val READABLE = 608.dp
