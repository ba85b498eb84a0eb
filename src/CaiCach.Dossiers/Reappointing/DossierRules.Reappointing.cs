using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;

namespace CaiCach.Dossiers;

public static partial class DossierRules
{
    static Outcome<IReadOnlyList<IDossierEvent>> DecideReappoint(Dossier dossier, Reappoint command, DossierFacts facts)
    {
        if (CanReappoint(dossier, facts) is { } refusal)
        {
            return refusal;
        }

        if (NewDateIsSound(dossier, command.NewDueAt, facts) is { } wrongDate)
        {
            return wrongDate;
        }

        var from = LocalClock.ToLocal(dossier.CurrentDueAt);
        var to = LocalClock.ToLocal(command.NewDueAt);
        return Events(new DossierReappointed(
            command.NewDueAt,
            command.ApologyId,
            $"Hẹn lại một lần từ {from:HH:mm dd/MM/yyyy} sang {to:HH:mm dd/MM/yyyy} kèm thư xin lỗi; hạn theo luật vẫn là {LocalClock.ToLocal(dossier.LawfulDueAt):HH:mm dd/MM/yyyy}.",
            $"{facts.Regime.ApologyArticle} {facts.Regime.Name}"));
    }

    /// <summary>Why no new date may be given, or null when it may.</summary>
    public static Refusal? CanReappoint(Dossier dossier, DossierFacts facts)
    {
        if (dossier.ReappointmentCount >= facts.Regime.MaximumReappointments)
        {
            return new Refusal("dossier.second_extension",
                $"Hồ sơ đã được hẹn lại {dossier.ReappointmentCount} lần; chỉ được hẹn lại không quá {facts.Regime.MaximumReappointments} lần ({facts.Regime.ApologyArticle} {facts.Regime.Name}).");
        }

        return dossier.State.IsRunning() ? null : WrongState(dossier, "hẹn lại");
    }

    /// <summary>Why the proposed date cannot be promised, or null when it can.</summary>
    public static Refusal? NewDateIsSound(Dossier dossier, DateTimeOffset newDueAt, DossierFacts facts)
    {
        const string field = nameof(Reappoint.NewDueAt);
        if (newDueAt <= dossier.CurrentDueAt || newDueAt <= facts.Now)
        {
            return new Refusal("dossier.new_date_not_later", "Ngày hẹn lại phải sau ngày hẹn cũ và sau hiện tại.", field);
        }

        var local = LocalClock.ToLocal(newDueAt);
        var day = DateOnly.FromDateTime(local);
        if (day > facts.Calendar.LastDay)
        {
            return new Refusal("dossier.calendar_unknown", $"Chưa nạp lịch làm việc năm {day.Year}; hãy chọn ngày sớm hơn hoặc nạp lịch trước.", field);
        }

        return facts.Calendar.IsWorkingDay(day)
            ? null
            : new Refusal("dossier.new_date_off", $"Ngày {local:dd/MM/yyyy} là ngày nghỉ; hãy chọn ngày làm việc.", field);
    }
}
