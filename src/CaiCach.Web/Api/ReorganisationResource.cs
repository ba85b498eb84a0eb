using CaiCach.Organisations.Reorganisations;

namespace CaiCach.Web.Api;

/// <summary>A reorganisation as the API shows it: what was expected beside what was done, from one unit to another.</summary>
internal sealed record ReorganisationResource(
    Guid Id, string Name, string Decision, DateOnly On, ReorganisationState State, string AuthorName, string? ApproverName, DateTimeOffset? RehearsedAt, DateTimeOffset? ApprovedAt,
    DateTimeOffset? StartedAt, DateTimeOffset? ExecutedAt, string? Trouble, int Closes, int Begins, int Lost, int Moved, bool Agrees, IReadOnlyList<ReorganisationMoveRow> Moves)
{
    public static ReorganisationResource Of(ReorganisationView v)
    {
        var r = v.Reorganisation;
        return new(r.Id, r.Name, r.Decision, r.On, r.State, r.AuthorName, r.ApproverName, r.RehearsedAt, r.ApprovedAt, r.StartedAt, r.ExecutedAt, r.Trouble,
            v.Plan.Lines.Count(l => l.Kind == LineKind.Closes), v.Plan.Lines.Count(l => l.Kind == LineKind.Begins), r.Lost, r.Moved, r.State == ReorganisationState.Executed && v.Agrees,
            [.. v.Rows.Select(m => new ReorganisationMoveRow(m.What, v.CodeOf(m.FromUnitId), v.CodeOf(m.ToUnitId), m.Expected, m.Executed))]);
    }
}
