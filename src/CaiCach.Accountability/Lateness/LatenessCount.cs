namespace CaiCach.Accountability.Lateness;

/// <summary>Figures for the menu.</summary>
/// <param name="LateTomorrow">Dossiers that will miss their date by the end of the next working day and for which no letter stands.</param>
/// <param name="ToSign">Letters that wait for this person's signature.</param>
/// <param name="ToSend">Signed letters whose new date this person may apply.</param>
public sealed record LatenessCount(int LateTomorrow, int ToSign, int ToSend);
