using CaiCach.Accountability.Explanations;

namespace CaiCach.Web.Api;

#pragma warning disable CA1812 // made by the JSON reader
#pragma warning disable SA1649 // the bodies of one group of routes read best on one page
internal sealed record AskBody(string? Figure, DateOnly? From, DateOnly? To, string? Question, int? WorkingDays);

internal sealed record ObjectBody(string? Figure, DateOnly? From, DateOnly? To, string? Words, string? ProofNumber, string? ProofLink);

internal sealed record AnswerBody(string? Words, string? ProofNumber, string? ProofLink);

internal sealed record ConcludeBody(Conclusion? Conclusion, string? Words);
#pragma warning restore CA1812
