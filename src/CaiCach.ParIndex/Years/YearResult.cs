namespace CaiCach.ParIndex.Years;

/// <summary>A unit's result of one year from one source.</summary>
/// <param name="Year">Which year was assessed.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Name">Of the table, round or set.</param>
/// <param name="RecordId">Of the table or round; null for the live index.</param>
/// <param name="Total">Points, unrounded where the platform added them.</param>
/// <param name="Rank">Null where there is none.</param>
/// <param name="Of">Units ranked together; null where there is no rank.</param>
/// <param name="Day">The live index: as of which day.</param>
/// <param name="Break">Why it does not continue the line of the year before from the same source; null when it does, or is the first.</param>
public sealed record YearResult(int Year, YearSource Source, string Name, Guid? RecordId, decimal Total, int? Rank, int? Of, DateOnly? Day, string? Break);
