using CaiCach.Dossiers;
using CaiCach.Dossiers.Receiving;

namespace CaiCach.Web.Pages.Dossiers.Receiving;

/// <summary>A person as typed.</summary>
public sealed class PersonForm
{
    public ApplicantKind Kind { get; set; }

    public string? Name { get; set; }

    public string? Number { get; set; }

    public string? Address { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public ApplicantOptions ToApplicant() => new() { Kind = Kind, Name = Name, Number = Number, Address = Address, Phone = Phone, Email = Email };

    public SubmitterOptions ToSubmitter() => new() { Name = Name, Number = Number, Phone = Phone };
}
