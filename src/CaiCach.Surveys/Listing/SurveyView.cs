using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using CaiCach.Surveys.Results;

namespace CaiCach.Surveys.Listing;

/// <summary>A survey with all that it shows to one person.</summary>
/// <param name="State">Of this moment.</param>
/// <param name="TakesAnswers">Whether an answer is taken at this moment.</param>
/// <param name="Figures">Published ones, or those of this moment for whoever may see them; empty for others.</param>
/// <param name="ReadsSheets">Whether this person may open every sheet; others open their own.</param>
public sealed record SurveyView(
    Survey Survey, Questionnaire Questionnaire, SurveyState State, bool TakesAnswers, DateTimeOffset At, IReadOnlyList<Stratum> Strata, IReadOnlyList<CellProgress> Cells,
    RecheckProgress Recheck, IReadOnlyList<SurveyFigure> Figures, bool ReadsSheets)
{
    public IEnumerable<(Guid Id, string Name)> Units => Cells.Select(c => (c.UnitId, c.Unit)).Distinct();

    public int Wanted => Cells.Sum(c => c.Wanted);

    public int Valid => Cells.Sum(c => c.Valid);

    public int Invalid => Cells.Sum(c => c.Invalid);

    /// <summary>Cells without a valid sheet: the figures say nothing of them.</summary>
    public IEnumerable<CellProgress> Silent => Cells.Where(c => c.Valid == 0);

    public SurveyFigure? Index => Figures.FirstOrDefault(f => f.UnitId is null && f.Level == ResultLevel.Index);
}
