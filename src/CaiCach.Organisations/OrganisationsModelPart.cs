using CaiCach.Kernel.Data;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Feeds;
using CaiCach.Organisations.Mornings;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Reorganisations;
using CaiCach.Organisations.SecondFactors;
using CaiCach.Organisations.Sessions;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations;

internal sealed class OrganisationsModelPart : IModelPart
{
    public string TablePrefix => "org";

    public void Map(ModelBuilder model)
    {
        model.Entity<Unit>(e =>
        {
            e.ToTable("org_unit");
            e.Property(x => x.Code).HasMaxLength(60);
            e.Property(x => x.Name).HasMaxLength(300);
            e.Property(x => x.ShortName).HasMaxLength(120);
            e.HasIndex(x => x.Code).IsUnique();
            e.HasIndex(x => x.AgencyId);
            e.HasOne<Unit>().WithMany().HasForeignKey(x => x.ParentId);
        });
        model.Entity<UnitName>(e =>
        {
            e.ToTable("org_unit_name");
            e.Property(x => x.Name).HasMaxLength(300);
            e.Property(x => x.ShortName).HasMaxLength(120);
            e.Property(x => x.Address).HasMaxLength(300);
            e.Property(x => x.Phone).HasMaxLength(40);
            e.Property(x => x.Decision).HasMaxLength(200);
            e.HasIndex(x => new { x.UnitId, x.From }).IsUnique();
            e.HasOne<Unit>().WithMany().HasForeignKey(x => x.UnitId);
        });
        model.Entity<UnitLink>(e =>
        {
            e.ToTable("org_unit_link");
            e.Property(x => x.Reason).HasMaxLength(40);
            e.Property(x => x.Share).HasMaxLength(500);
            e.Property(x => x.Decision).HasMaxLength(200);
            e.HasIndex(x => x.FromUnitId);
            e.HasIndex(x => x.ToUnitId);
        });
        model.Entity<UnitAlias>(e =>
        {
            e.ToTable("org_unit_alias");
            e.HasKey(x => x.Code);
            e.Property(x => x.Code).HasMaxLength(60);
            e.Property(x => x.Note).HasMaxLength(300);
            e.HasOne<Unit>().WithMany().HasForeignKey(x => x.UnitId);
        });
        model.Entity<ClosingReason>(e =>
        {
            e.ToTable("org_closing_reason");
            e.HasKey(x => x.Code);
            e.Property(x => x.Code).HasMaxLength(40);
            e.Property(x => x.Name).HasMaxLength(200);
            e.Property(x => x.LegalSource).HasMaxLength(300);
        });
        ReorganisationModelPart.Map(model);
        model.Entity<Official>(e =>
        {
            e.ToTable("org_official");
            e.Property(x => x.FullName).HasMaxLength(120);
            e.Property(x => x.UserName).HasMaxLength(120);
            e.Property(x => x.NormalizedUserName).HasMaxLength(120);
            e.Property(x => x.ConcurrencyStamp).IsConcurrencyToken();
            e.HasIndex(x => x.NormalizedUserName).IsUnique();
            e.HasIndex(x => x.NormalizedEmail);
            e.HasIndex(x => new { x.SearchKey, x.Id });
        });
        model.Entity<SecondFactor>(e =>
        {
            e.ToTable("org_second_factor");
            e.HasKey(x => x.OfficialId);
            e.Property(x => x.Secret).HasMaxLength(400);
            e.Property(x => x.LastStep).IsConcurrencyToken();
            e.HasOne<Official>().WithMany().HasForeignKey(x => x.OfficialId);
        });
        model.Entity<RecoveryCode>(e =>
        {
            e.ToTable("org_recovery_code");
            e.Property(x => x.Hash).HasMaxLength(64);
            e.Property(x => x.UsedAt).IsConcurrencyToken();
            e.HasIndex(x => new { x.OfficialId, x.Hash }).IsUnique();
            e.HasOne<Official>().WithMany().HasForeignKey(x => x.OfficialId);
        });
        model.Entity<Post>(e =>
        {
            e.ToTable("org_post");
            e.Property(x => x.Title).HasMaxLength(120);
            e.HasIndex(x => x.OfficialId);
            e.HasIndex(x => new { x.UnitId, x.Role });
            e.HasOne<Official>().WithMany().HasForeignKey(x => x.OfficialId);
            e.HasOne<Unit>().WithMany().HasForeignKey(x => x.UnitId);
        });
        model.Entity<SignInSession>(e =>
        {
            e.ToTable("org_sign_in_session");
            e.Property(x => x.Device).HasMaxLength(SignInSession.LongestDevice);
            e.Property(x => x.Address).HasMaxLength(45);
            e.HasIndex(x => x.OfficialId);
        });
        model.Entity<AccessToken>(e =>
        {
            e.ToTable("org_access_token");
            e.Property(x => x.Name).HasMaxLength(120);
            e.HasIndex(x => x.Hash).IsUnique();
            e.HasIndex(x => x.OfficialId);
        });
        model.Entity<CalendarFeed>(e =>
        {
            e.ToTable("org_calendar_feed");
            e.Property(x => x.Hash).HasMaxLength(64);
            e.HasIndex(x => x.Hash).IsUnique();
            e.HasIndex(x => x.OfficialId);
        });
        model.Entity<MorningMessage>(e =>
        {
            e.ToTable("org_morning_message");
            e.HasIndex(x => new { x.OfficialId, x.Day }).IsUnique(); // one letter a person and day, whoever writes it
            e.HasIndex(x => x.Day);
        });
        model.Entity<MorningRun>(e =>
        {
            e.ToTable("org_morning_run");
            e.Property(x => x.Version).IsConcurrencyToken();
            e.HasIndex(x => x.Day).IsUnique();
        });
        model.Entity<CalendarLayerRow>(e =>
        {
            e.ToTable("org_calendar_layer");
            e.Property(x => x.Name).HasMaxLength(120);
            e.Property(x => x.Version).IsConcurrencyToken();
        });
        model.Entity<CalendarDayRow>(e =>
        {
            e.ToTable("org_calendar_day");
            e.HasKey(x => new { x.LayerId, x.Date });
            e.Property(x => x.Reason).HasMaxLength(200);
            e.Property(x => x.Decision).HasMaxLength(120);
            e.Property(x => x.Hours).HasMaxLength(HoursText.Longest);
        });
        model.Entity<CalendarHoursRow>(e =>
        {
            e.ToTable("org_calendar_hours");
            e.HasKey(x => new { x.LayerId, x.ValidFrom });
            e.Property(x => x.Week).HasMaxLength(900);
            e.Property(x => x.Decision).HasMaxLength(120);
        });
        model.Entity<CalendarChange>(e =>
        {
            e.ToTable("org_calendar_change");
            e.Property(x => x.DecisionNumber).HasMaxLength(120);
            e.Property(x => x.Reason).HasMaxLength(500);
            e.Property(x => x.OfficialName).HasMaxLength(120);
            e.Property(x => x.Version).IsConcurrencyToken();
            e.HasIndex(x => new { x.State, x.DecidedAt });
            e.HasIndex(x => x.LayerId);
        });
    }
}
