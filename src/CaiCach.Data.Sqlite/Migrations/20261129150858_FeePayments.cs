using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FeePayments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "dossier_fee_payment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 0, nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    paid_at = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: true),
                    article = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    settled_at = table.Column<long>(type: "INTEGER", nullable: true),
                    settled_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    statement = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    is_late = table.Column<bool>(type: "INTEGER", nullable: true),
                    taken_back_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_fee_payment", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossier_fee_payment_dossier_dossier_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossier_dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_fee_payment_agency_id_paid_at_id_open",
                table: "dossier_fee_payment",
                columns: new[] { "agency_id", "paid_at", "id" },
                filter: "settled_at IS NULL AND taken_back_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_fee_payment_agency_id_settled_at_id_open",
                table: "dossier_fee_payment",
                columns: new[] { "agency_id", "settled_at", "id" },
                filter: "settled_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_fee_payment_dossier_id_ordinal",
                table: "dossier_fee_payment",
                columns: new[] { "dossier_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossier_fee_payment_dossier_id_reference_open",
                table: "dossier_fee_payment",
                columns: new[] { "dossier_id", "reference" },
                unique: true,
                filter: "taken_back_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_fee_payment_paid_at_id_open",
                table: "dossier_fee_payment",
                columns: new[] { "paid_at", "id" },
                filter: "settled_at IS NULL AND taken_back_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_fee_payment_settled_at_id_open",
                table: "dossier_fee_payment",
                columns: new[] { "settled_at", "id" },
                filter: "settled_at IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dossier_fee_payment");
        }
    }
}
