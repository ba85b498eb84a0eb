namespace CaiCach.Organisations.Reorganisations;

/// <summary>By what a row finds its new unit. Narrow rules are asked first; <see cref="All"/> takes the rest.</summary>
public enum ShareRule
{
    /// <summary>Everything that no other line takes.</summary>
    All,

    /// <summary>Rows of a division, named by its code.</summary>
    Division,

    /// <summary>Dossiers of a field, by its name.</summary>
    Field,

    /// <summary>Dossiers whose applicant's address holds these words, such as the name of an old commune.</summary>
    Address,
}
