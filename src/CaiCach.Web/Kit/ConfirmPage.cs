namespace CaiCach.Web.Kit;

/// <summary>The confirm page: the question, where to answer, and the fields of the form that led to it.</summary>
public sealed record ConfirmPage(ConfirmQuestion Question, string Action, string Back, IReadOnlyList<KeyValuePair<string, string>> Fields);
