namespace CaiCach.Accountability.Lateness;

/// <summary>The list of coming lateness.</summary>
/// <param name="Before">Everything in it is due before this moment.</param>
/// <param name="Groups">All holders, most dossiers first, whatever page is shown.</param>
/// <param name="Rows">A page of dossiers, most urgent first.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record LatePage(DateTimeOffset Before, IReadOnlyList<LateGroup> Groups, IReadOnlyList<LateRow> Rows, LateCursor? Next);
