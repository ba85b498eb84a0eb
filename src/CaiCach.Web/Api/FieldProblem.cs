namespace CaiCach.Web.Api;

/// <summary>What is wrong with one field of the body.</summary>
internal sealed record FieldProblem(string Field, string Code, string Detail);
