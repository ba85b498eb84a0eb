namespace CaiCach.Dossiers.Importing;

/// <summary>The report of one run: every line, and the figures by department with the total last.</summary>
/// <param name="Written">False when nothing was to be written, or a strict run refused the whole file.</param>
public sealed record ImportReport(string Register, bool Written, IReadOnlyList<ImportLine> Lines, IReadOnlyList<ImportCount> Counts)
{
    public int Count(ImportOutcome outcome) => Lines.Count(l => l.Taken == outcome);
}
