namespace CaiCach.ReformPlans.Importing;

/// <summary>What a column of the appendix holds.</summary>
public enum AppendixRole
{
    Number,
    Name,
    Output,
    ExpectedResult,
    Lead,
    Helpers,
    Start,
    Due,
    Period,
    Budget,
    LegalBasis,
    Note,
}
