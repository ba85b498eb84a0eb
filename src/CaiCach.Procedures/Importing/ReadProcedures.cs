namespace CaiCach.Procedures.Importing;

/// <summary>A file that was read and waits for a person's decision.</summary>
/// <param name="FileHash">Its place in the store.</param>
/// <param name="Rows">Every record that could be told apart.</param>
/// <param name="Loose">Findings that belong to no record: a line that is no JSON, a row of a procedure that the first sheet does not name.</param>
public sealed record ReadProcedures(string FileHash, IReadOnlyList<ImportRow> Rows, IReadOnlyList<ImportFinding> Loose)
{
    public int Count(ImportState state) => Rows.Count(r => r.State == state);

    /// <summary>Records that are left out, whatever a person decides.</summary>
    public int Wrong => Count(ImportState.Wrong) + Loose.Count(f => f.Kind == ImportFindingKind.Wrong);

    public IEnumerable<ImportFinding> Findings => Rows.SelectMany(r => r.Record.Findings).Concat(Loose).OrderBy(f => f.Line);
}
