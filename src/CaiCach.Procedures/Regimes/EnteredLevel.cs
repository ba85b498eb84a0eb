using CaiCach.Procedures.Catalogue;

namespace CaiCach.Procedures.Regimes;

/// <summary>A level that holds, or ends, from a day on.</summary>
public sealed record EnteredLevel(OnlineLevel Level, string Source, bool NeedsReason, bool Ends, DateOnly ValidFrom);
