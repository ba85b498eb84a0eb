namespace CaiCach.Surveys.Listing;

/// <summary>How far one stratum of one agency is.</summary>
public sealed record CellProgress(Guid UnitId, string Unit, int Stratum, string StratumName, int Population, int Wanted, int Valid, int Invalid, int CodesMade, int CodesUsed);
