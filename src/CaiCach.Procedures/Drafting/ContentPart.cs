namespace CaiCach.Procedures.Drafting;

/// <summary>Which part of a version a change is in.</summary>
public enum ContentPart
{
    Name,
    Limit,
    Level,
    Paper,
    Fee,
    Result,
    LegalBasis,
    Text,
}
