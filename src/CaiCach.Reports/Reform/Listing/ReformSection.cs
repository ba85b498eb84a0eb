using CaiCach.Reports.Reform.Figures;

namespace CaiCach.Reports.Reform.Listing;

/// <summary>A section of a report: heading, sentences of figures, what a person wrote.</summary>
/// <param name="IsWritten">False for a heading that only gathers others.</param>
/// <param name="KeptFrom">Name of the period whose text stands here unchanged.</param>
public sealed record ReformSection(string Code, int Level, string Heading, string Hint, bool IsWritten, IReadOnlyList<LeadPart> Lead, string? Text, string? KeptFrom);
