// Structures of messages, and which trigger has which: what may follow what.

/**
 * Segments in order: `?` optional, `*` any number, `+` one or more, parentheses a group, `|` one of several. Facts of HL7 v2.5.1 (chapters
 * 3 to 12); a segment that a version does not know is left out. Results of earlier orders in OML and OMG begin with PID.
 */
export const STRUCTURES: Readonly<Record<string, string>> = {
  ACK: 'MSH SFT* MSA ERR*',
  ADT_A01:
    'MSH SFT* EVN PID PD1? ROL* NK1* PV1 PV2? ROL* DB1* OBX* AL1* DG1* DRG? (PR1 ROL*)* GT1* (IN1 IN2? IN3* ROL*)* ACC? UB1? UB2? PDA?',
  ADT_A02: 'MSH SFT* EVN PID PD1? ROL* PV1 PV2? ROL* DB1* OBX* PDA?',
  ADT_A03:
    'MSH SFT* EVN PID PD1? ROL* NK1* PV1 PV2? ROL* DB1* AL1* DG1* DRG? (PR1 ROL*)* OBX* GT1* (IN1 IN2? IN3* ROL*)* ACC? PDA?',
  ADT_A05:
    'MSH SFT* EVN PID PD1? ROL* NK1* PV1 PV2? ROL* DB1* OBX* AL1* DG1* DRG? (PR1 ROL*)* GT1* (IN1 IN2? IN3* ROL*)* ACC? UB1? UB2?',
  ADT_A09: 'MSH SFT* EVN PID PD1? PV1 PV2? DB1* OBX* DG1*',
  ADT_A12: 'MSH SFT* EVN PID PD1? PV1 PV2? DB1* OBX* DG1?',
  ADT_A30: 'MSH SFT* EVN PID PD1? MRG',
  ADT_A39: 'MSH SFT* EVN (PID PD1? MRG PV1?)+',
  ORM_O01:
    'MSH NTE* (PID PD1? NTE* (PV1 PV2?)? (IN1 IN2? IN3?)* GT1? AL1*)? (ORC ((OBR|RQD|RQ1|RXO|ODS|ODT) NTE* CTD? DG1* (OBX NTE*)*)? FT1* CTI* BLG?)+',
  OMG_O19:
    'MSH SFT* NTE* (PID PD1? NTE* NK1* (PV1 PV2?)? (IN1 IN2? IN3?)* GT1? AL1*)? (ORC (TQ1 TQ2*)* OBR NTE* CTD? DG1* (OBX NTE*)* (SPM OBX* (SAC OBX*)*)* (PID PD1? (PV1 PV2?)? AL1* (ORC? OBR NTE* (TQ1 TQ2*)* CTD? (OBX NTE*)+)+)* FT1* CTI* BLG?)+',
  OML_O21:
    'MSH SFT* NTE* (PID PD1? NTE* NK1* (PV1 PV2?)? (IN1 IN2? IN3?)* GT1? AL1*)? (ORC (TQ1 TQ2*)* (OBR TCD? NTE* CTD? DG1* (OBX TCD? NTE*)* (SPM OBX* (SAC OBX*)*)* (PID PD1? (PV1 PV2?)? AL1* (ORC? OBR NTE* (TQ1 TQ2*)* (OBX NTE*)+)+)*)? FT1* CTI* BLG?)+',
  ORU_R01:
    'MSH SFT* ((PID PD1? NTE* NK1* (PV1 PV2?)?)? (ORC? OBR NTE* (TQ1 TQ2*)* CTD? (OBX NTE*)* FT1* CTI* (SPM OBX*)*)+)+ DSC?',
  RDE_O11:
    'MSH SFT* NTE* (PID PD1? NTE* (PV1 PV2?)? (IN1 IN2? IN3?)* GT1? AL1*)? (ORC (TQ1 TQ2*)* (RXO NTE* RXR+ (RXC NTE*)*)? RXE NTE* (TQ1 TQ2*)+ RXR+ RXC* (OBX NTE*)* FT1* BLG? CTI*)+',
  RAS_O17:
    'MSH SFT* NTE* (PID PD1? NTE* AL1* (PV1 PV2?)?)? (ORC (TQ1 TQ2*)* (RXO (NTE+ RXR+ (RXC NTE*)*)?)? (RXE (TQ1 TQ2*)+ RXR+ RXC*)? (RXA+ RXR (OBX NTE*)*)+ CTI*)+',
  VXU_V04: 'MSH SFT* PID PD1? NK1* (PV1 PV2?)? GT1* (IN1 IN2? IN3?)* (ORC (TQ1 TQ2*)* RXA RXR? (OBX NTE*)*)*',
  SIU_S12:
    'MSH SCH TQ1* NTE* (PID PD1? PV1? PV2? OBX* DG1*)* (RGS (AIS NTE*)* (AIG NTE*)* (AIL NTE*)* (AIP NTE*)*)+',
  DFT_P03:
    'MSH SFT* EVN PID PD1? ROL* PV1? PV2? ROL* DB1* (ORC? (TQ1 TQ2*)* (OBR NTE*)? (OBX NTE*)*)* (FT1 NTE? (PR1 ROL*)* (ORC? (TQ1 TQ2*)* (OBR NTE*)? (OBX NTE*)*)*)+ DG1* DRG? GT1* (IN1 IN2? IN3* ROL*)* ACC?',
  BAR_P01:
    'MSH SFT* EVN PID PD1? ROL* (PV1? PV2? ROL* DB1* OBX* AL1* DG1* DRG? (PR1 ROL*)* GT1* NK1* (IN1 IN2? IN3* ROL*)* ACC? UB1? UB2?)+',
  MDM_T02: 'MSH SFT* EVN PID PV1 (ORC (TQ1 TQ2*)* OBR NTE*)* TXA (OBX NTE*)+',
  MFN_M02: 'MSH SFT* MFI (MFE STF PRA* ORG* AFF* LAN* EDU* CER* NTE*)+',
};

/** Structure by message code and trigger (table 0354), with what the names were before 2.4. */
export const TRIGGERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ADT: {
    A01: 'ADT_A01',
    A02: 'ADT_A02',
    A03: 'ADT_A03',
    A04: 'ADT_A01',
    A05: 'ADT_A05',
    A08: 'ADT_A01',
    A11: 'ADT_A09',
    A12: 'ADT_A12',
    A13: 'ADT_A01',
    A28: 'ADT_A05',
    A31: 'ADT_A05',
    A34: 'ADT_A30',
    A40: 'ADT_A39',
  },
  BAR: { P01: 'BAR_P01' },
  DFT: { P03: 'DFT_P03' },
  MDM: { T02: 'MDM_T02' },
  MFN: { M02: 'MFN_M02' },
  OMG: { O19: 'OMG_O19' },
  OML: { O21: 'OML_O21' },
  ORM: { O01: 'ORM_O01' },
  ORU: { R01: 'ORU_R01' },
  RAS: { O01: 'RAS_O17', O17: 'RAS_O17' },
  RDE: { O01: 'RDE_O11', O11: 'RDE_O11' },
  SIU: { S12: 'SIU_S12', S13: 'SIU_S12', S14: 'SIU_S12', S15: 'SIU_S12', S26: 'SIU_S12' },
  VXU: { V04: 'VXU_V04' },
};

/** The structure of a message code and trigger; an acknowledgement has one whatever it answers. Null when nobody knows it. */
export function structureOf(code: string, trigger: string): string | null {
  return code === 'ACK' ? 'ACK' : (TRIGGERS[code]?.[trigger] ?? null);
}
