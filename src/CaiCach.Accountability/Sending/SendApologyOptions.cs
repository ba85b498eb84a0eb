namespace CaiCach.Accountability.Sending;

/// <summary>What <see cref="SendApology"/> is told.</summary>
public sealed record SendApologyOptions : ApologyOptions;
