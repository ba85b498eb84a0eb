namespace CaiCach.Dossiers;

/// <summary>How one agency answers what waits for it: answered in the period in time and late, and open now.</summary>
/// <param name="AgencyId">The agency.</param>
/// <param name="InTime">Answered in the period in time; what no decree gave a time counts here.</param>
/// <param name="Late">Answered in the period past its date.</param>
/// <param name="Open">Waiting now.</param>
/// <param name="Overdue">Of these, past their date.</param>
public sealed record AnswerFigures(Guid AgencyId, int InTime, int Late, int Open, int Overdue)
{
    public int Answered => InTime + Late;

    /// <summary>Of counts by agency and lateness.</summary>
    public static IReadOnlyList<AnswerFigures> Of(IReadOnlyList<(Guid AgencyId, bool Late, int Count)> answered, IReadOnlyList<(Guid AgencyId, bool Late, int Count)> open) =>
        [.. answered.Concat(open).Select(c => c.AgencyId).Distinct().Select(agency => new AnswerFigures(
            agency,
            answered.Where(a => a.AgencyId == agency && !a.Late).Sum(a => a.Count), answered.Where(a => a.AgencyId == agency && a.Late).Sum(a => a.Count),
            open.Where(o => o.AgencyId == agency).Sum(o => o.Count), open.Where(o => o.AgencyId == agency && o.Late).Sum(o => o.Count)))];
}
