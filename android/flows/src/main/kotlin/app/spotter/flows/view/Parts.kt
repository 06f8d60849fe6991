package app.spotter.flows.view

import app.spotter.core.types.CriterionLine
import app.spotter.core.types.CriterionView
import app.spotter.core.types.InputPart
import app.spotter.core.types.Lead
import app.spotter.core.types.Part
import app.spotter.core.types.RowPart
import app.spotter.core.types.ScoreCard
import app.spotter.core.types.ScoreCardBody
import app.spotter.core.types.SessionView

/** Each part as elements. */
internal fun Found.part(part: Part) =
    when (part) {
        is Part.Text -> words(part.value.key, part.value.text)
        is Part.Row -> row(part.value)
        is Part.Buttons -> controls(part.value.controls)
        is Part.Toggle -> control(part.value.control, part.value.note)
        is Part.Choice -> part.value.let { words(it.key, it.label).also { _ -> controls(it.options) } }
        is Part.Stepper -> part.value.let {
            words(
                it.key,
                it.label,
                it.shown
            ).also { _ -> controls(listOf(it.less, it.more)) }
        }
        is Part.Input -> input(part.value)
        is Part.When -> part.value.let { field(Field(it.key, 0u, it.value, null), it.label, it.shown) }
        is Part.Meter -> part.value.let { words(it.key, it.label, it.shown, it.spoken) }
        is Part.Weeks -> part.value.let { words(it.key, it.shown, it.spoken) }
        is Part.Sparkline -> part.value.let { words(it.key, it.shown, it.spoken) }
        is Part.Compare ->
            part.value.let {
                val tap = it.tap
                if (tap ==
                    null
                ) {
                    words(it.key, it.title, it.shown, it.spoken)
                } else {
                    control(tap, it.title, it.shown, it.spoken)
                }
            }
        is Part.Quote -> part.value.let { words(it.key, it.text, it.by, it.about).also { _ -> controls(it.controls) } }
        is Part.Picture -> words(part.value.key, part.value.alt)
        is Part.Diff -> words(part.value.key, *part.value.runs.map { it.text }.toTypedArray(), part.value.label)
        is Part.Progress -> part.value.let { words(it.key, it.label).also { _ -> controls(listOf(it.cancel)) } }
        is Part.Code -> part.value.let {
            words(
                it.key,
                it.shown,
                it.spoken
            ).also { _ -> controls(listOf(it.copy, it.share)) }
        }
        is Part.Clock -> words(part.value.key, part.value.label)
        is Part.Empty -> part.value.let { words(it.key, it.sentence).also { _ -> controls(listOf(it.button)) } }
    }

private fun Found.input(input: InputPart) {
    field(Field(input.key, input.rev, input.text, input.submit), input.label, input.placeholder)
    words(input.key, input.count, input.problem)
}

private fun Found.row(row: RowPart) {
    val lead =
        when (val lead = row.lead) {
            is Lead.Avatar -> lead.value.initials
            is Lead.Number -> lead.value
            is Lead.Icon, null -> null
        }
    val drawn = listOfNotNull(row.title, row.second, row.value, row.badge?.label, lead)
    // The row itself is found by its key too, whatever its control is called.
    elements += Shown(row.key, drawn, row.tap?.let { Tap.Act(it) } ?: Tap.Nothing)
    controls(listOf(row.tap, row.button))
    menu(row.key, row.menu)
}

internal fun Found.scoreCard(card: ScoreCard) {
    header(card.header)
    card.clock?.let { words(it.key, it.label) }
    control(card.overview)
    when (val body = card.body) {
        is ScoreCardBody.Single -> criterion(body.value)
        is ScoreCardBody.List -> body.value.forEach(::line)
    }
    controls(listOf(card.bar.undo, card.bar.previous, card.bar.next, card.bar.finish))
}

private fun Found.criterion(criterion: CriterionView) {
    words(criterion.key, criterion.step, criterion.prompt)
    control(criterion.title)
    criterion.badges.forEach { words(criterion.key, it.label) }
    criterion.levels.forEach { control(it.control, it.number) }
    controls(listOf(criterion.notSeen, criterion.notApplicable, criterion.note))
    criterion.noteField?.let(::input)
}

private fun Found.line(line: CriterionLine) {
    control(line.title, *line.badges.map { it.label }.toTypedArray())
    controls(line.numerals)
    words(line.key, line.chosen)
}

internal fun Found.session(session: SessionView) {
    header(session.header)
    session.score?.let { score ->
        words("score", score.number, score.of, score.spoken)
        controls(listOf(score.how))
    }
    session.legend.forEach { words("legend", it.label) }
    sections(session.sections)
    controls(session.bar)
}
