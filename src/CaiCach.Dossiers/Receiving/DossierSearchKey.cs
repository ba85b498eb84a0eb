using CaiCach.Kernel.Text;

namespace CaiCach.Dossiers.Receiving;

/// <summary>What a dossier is found by: code, applicant, submitter, telephone, number.</summary>
public static class DossierSearchKey
{
    public static string Of(Dossier dossier) => SearchKey.Of(string.Join(' ',
        dossier.Code, dossier.Applicant.Name, dossier.Applicant.Phone, dossier.Applicant.Number, dossier.Submitter?.Name, dossier.Submitter?.Phone));
}
