using CaiCach.Accountability.Apologies;
using CaiCach.Accountability.Explanations;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability;

internal sealed class AccountabilityModelPart : IModelPart
{
    public string TablePrefix => "accountability";

    public void Map(ModelBuilder model)
    {
        model.Entity<Apology>(e =>
        {
            e.ToTable("accountability_apology");
            e.Property(x => x.CauseText).HasMaxLength(2000);
            e.Property(x => x.RemedyText).HasMaxLength(2000);
            e.Property(x => x.SignerName).HasMaxLength(120);
            e.Property(x => x.SignerTitle).HasMaxLength(120);
            e.Property(x => x.Number).HasMaxLength(60);
            e.Property(x => x.Version).IsConcurrencyToken();
            e.HasIndex(x => x.DossierId);

            // One letter at a time: two people drafting at the same moment meet here.
            e.HasIndex(x => x.DossierId, "unsent").IsUnique().HasFilter("state IN ('Drafted', 'Signed')");
            e.HasIndex(x => new { x.AgencyId, x.Id });
            e.HasIndex(x => new { x.AgencyId, x.State, x.Id });
            e.HasIndex(x => new { x.NumberAgencyId, x.NumberYear, x.Number }).IsUnique();
            e.HasIndex(x => new { x.AgencyId, x.SentAt });
        });
        model.Entity<Explanation>(e =>
        {
            e.ToTable("accountability_explanation");
            e.Property(x => x.OfficialName).HasMaxLength(120);
            e.Property(x => x.Figure).HasMaxLength(60);
            e.Property(x => x.AskedByName).HasMaxLength(120);
            e.Property(x => x.Question).HasMaxLength(2000);
            e.Property(x => x.StatedByName).HasMaxLength(120);
            e.Property(x => x.Words).HasMaxLength(4000);
            e.Property(x => x.ProofNumber).HasMaxLength(60);
            e.Property(x => x.ProofLink).HasMaxLength(300);
            e.Property(x => x.ConcludedByName).HasMaxLength(120);
            e.Property(x => x.ConclusionWords).HasMaxLength(4000);
            e.Property(x => x.Version).IsConcurrencyToken();
            e.HasIndex(x => new { x.AgencyId, x.Id });
            e.HasIndex(x => new { x.AgencyId, x.AnswerBy });
            e.HasIndex(x => new { x.OfficialId, x.Id });
            e.HasIndex(x => x.AnswerBy);

            // One open question or objection at a time about one figure of the same days; agencies that merge bring one each, about another person.
            e.HasIndex(x => new { x.AgencyId, x.OfficialId, x.Figure, x.From, x.To, x.Kind }).IsUnique().HasFilter("state <> 'Concluded'");
        });
    }
}
