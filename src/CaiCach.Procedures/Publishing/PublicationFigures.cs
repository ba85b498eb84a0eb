namespace CaiCach.Procedures.Publishing;

/// <summary>Decisions signed in a period, by how they stand.</summary>
public sealed record PublicationFigures(int Signed, int InTime, int EnteredLate, int Late, int Waiting, int WithoutTerm)
{
    public static PublicationFigures Of(IReadOnlyCollection<PublicationRow> rows)
    {
        int Count(PublicationState state) => rows.Count(r => r.State == state);
        return new PublicationFigures(
            rows.Count, Count(PublicationState.InTime), Count(PublicationState.EnteredLate), Count(PublicationState.Late), Count(PublicationState.Waiting), Count(PublicationState.WithoutTerm));
    }

    /// <summary>Entered late, or overdue and not entered.</summary>
    public int AllLate => EnteredLate + Late;
}
