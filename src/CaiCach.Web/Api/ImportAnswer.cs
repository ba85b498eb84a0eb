using CaiCach.Procedures.Importing;

namespace CaiCach.Web.Api;

/// <summary>What a file of records says, and what was taken from it; null while it was only read.</summary>
internal sealed record ImportAnswer(string FileHash, int New, int Changed, int Same, int Wrong, IReadOnlyList<ImportFinding> Findings, ImportedProcedures? Taken)
{
    public static ImportAnswer Of(ReadProcedures read, ImportedProcedures? taken) => new(
        read.FileHash, read.Count(ImportState.New), read.Count(ImportState.Changed), read.Count(ImportState.Same), read.Wrong, [.. read.Findings], taken);
}
