namespace CaiCach.Kernel.Facts;

/// <summary>What a share means.</summary>
/// <param name="Code">Stable, such as <c>dossiers.on-time-rate</c>.</param>
/// <param name="Label">Vietnamese name.</param>
/// <param name="Numerator">What is counted above, in Vietnamese.</param>
/// <param name="Denominator">What is counted below.</param>
/// <param name="Exclusions">What is left out of both.</param>
/// <param name="Remedy">What wins points back, as the name of a piece of work: "Gửi thư xin lỗi còn thiếu".</param>
/// <param name="LegalSource">The text that demands or defines it.</param>
/// <param name="Facts">Counted measures by which it changes; a change of one of them makes its agency's share stale.</param>
/// <param name="Version">Rises when the meaning changes.</param>
public sealed record RatioDefinition(
    string Code, string Label, string Numerator, string Denominator, string Exclusions, string Remedy, string LegalSource, IReadOnlyList<string> Facts, int Version = 1);
