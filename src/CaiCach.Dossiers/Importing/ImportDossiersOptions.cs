namespace CaiCach.Dossiers.Importing;

/// <summary>What <see cref="ImportDossiers"/> is told.</summary>
/// <param name="Strict">Refuse the whole file when one line is refused.</param>
/// <param name="DryRun">Only report.</param>
public sealed record ImportDossiersOptions(RegisterMap Map, IReadOnlyList<RegisterRow> Rows, bool Strict = false, bool DryRun = false);
